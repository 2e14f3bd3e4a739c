import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { commands } from '../scripts/support/commands.ts';

const own = 'examples/own-repository';
/** What concerns the program alone, which a repository of content does not hold. */
const ofTheProgram = ['tests', 'dependencies'];

type Jobs = Record<string, { steps?: Record<string, unknown>[] }>;
type Workflow = { jobs: Jobs };

const read = (file: string): unknown => load(readFileSync(file, 'utf8'));

/** What Trellis runs for itself, as it is called where Trellis is a package. */
const asPackage = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value)
      .replace(/npm run -s (\w+) -- /g, 'npx trellis $1 ')
      .replace(/npm run -s (\w+)/g, 'npx trellis $1')
      .replace(/(?<![\w/])\.ci\//g, 'node_modules/trellis/.ci/'),
  );

const withoutProgram = <Each>(jobs: Record<string, Each>): Record<string, Each> =>
  Object.fromEntries(Object.entries(jobs).filter(([name]) => !ofTheProgram.includes(name)));

describe('a repository of content runs what Trellis runs for itself', () => {
  const names = readdirSync(`${own}/github/.github/workflows`);

  test('all of it that is not about the program', () => {
    const others = readdirSync('.github/workflows').filter((name) => !names.includes(name));
    expect(names.sort()).toEqual(['changes.yml', 'check.yml', 'comment.yml', 'publish.yml']);
    expect(others).toEqual(['release.yml']);
  });

  test.each(names)('%s', (name) => {
    const ours = asPackage(read(`.github/workflows/${name}`)) as Workflow;
    const theirs = read(`${own}/github/.github/workflows/${name}`) as Workflow;
    if (name === 'comment.yml') {
      const install = { run: 'npm ci --ignore-scripts' };
      ours.jobs['comment']?.steps?.splice(2, 0, install);
    }
    expect(theirs).toEqual({ ...ours, jobs: withoutProgram(ours.jobs) });
  });

  test('.gitlab-ci.yml', () => {
    const ours = asPackage(read('.gitlab-ci.yml')) as Record<string, unknown>;
    expect(read(`${own}/gitlab/.gitlab-ci.yml`)).toEqual(withoutProgram(ours));
  });

  test('and calls commands and files that the package has', () => {
    const texts = [...names.map((name) => `github/.github/workflows/${name}`), 'gitlab/.gitlab-ci.yml']
      .map((file) => readFileSync(`${own}/${file}`, 'utf8'))
      .join('\n');
    const called = [...texts.matchAll(/npx trellis ([a-z]+)/g)].map(([, command = '']) => command);
    expect(called.filter((command) => !Object.hasOwn(commands, command))).toEqual([]);
    expect(called).toContain('check');
    const files = [...texts.matchAll(/node_modules\/trellis\/([\w./-]+)/g)].map(([, file = '']) => file);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    expect(files).toContain('.ci/report-changes');
  });
});
