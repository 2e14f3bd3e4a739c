import type { RebuildResult } from './run-rebuild.ts';

/** The page with another section in the place of the one that it has, or before that of the dev server. */
export const withRebuildSection = (page: string, section: string): string =>
  page.replace(/(## Building again\n[\s\S]*?\n)?(?=## In the dev server\n)/, () => `${section}\n`);

/** What a build takes after one level changed, as a section of `docs/benchmarks.md`. */
export function rebuildSection({ levels, whole, again }: RebuildResult): string {
  const rows = Object.entries(again).map(
    ([change, { seconds, work }]) =>
      `| Again, after a change of ${change} | ${(seconds / whole.seconds).toFixed(2)} | ${seconds.toFixed(1)} s | ${(work / whole.work).toFixed(2)} |`,
  );
  return `## Building again

A framework of ${levels.toLocaleString('en')} levels, made up as above, is built, and built again into the same folder after one level changed. What comes out has the bytes of a build of everything, which is compared.

| Build | Time, ratio | Time | Work, ratio |
| --- | --- | --- | --- |
| Everything | 1.00 | ${whole.seconds.toFixed(1)} s | 1.00 |
${rows.join('\n')}
`;
}
