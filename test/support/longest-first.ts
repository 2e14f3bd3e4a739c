import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take long, the longest first. A new clone knows no times, and the size of a file says little of them. */
const long = [
  'scripts/rebuild',
  'browser/offline',
  'browser/accessibility',
  'browser/languages',
  'scripts/build',
  'scripts/package',
  'scripts/interrupted-build',
  'browser/brand',
  'browser/long-names',
  'browser/broad-framework',
  'scripts/languages',
  'browser/plan-store',
  'browser/small-frameworks',
  'browser/compare',
  'site/builds',
  'scripts/dev',
  'browser/plan-framework',
  'browser/plan-accessibility',
  'site/audiences',
  'site/markup',
  'site/processes',
  'browser/hostile-strings',
  'scripts/editors',
  'scripts/editing-docs',
].map((name) => `/test/${name}.test.ts`);

const placeOf = ({ moduleId, project }: TestSpecification): number => {
  if (project.name === 'core') return long.length + 1;
  const place = long.findIndex((file) => moduleId.endsWith(file));
  return place < 0 ? long.length : place;
};

/** Ends with the many short files of the core, so that all cores of the computer are busy to the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => placeOf(a) - placeOf(b));
  }
}
