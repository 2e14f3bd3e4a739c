import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { git, repositoryOf } from '../support/git.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import type { Rebuilt } from './support/change-again-and-again.ts';
import { digestsOf } from './support/files-of.ts';
import { changeAgainAndAgain } from './support/run-changes.ts';
import { small, smallContent } from './support/small-content.ts';

/** `REBUILDS=100 npx vitest run --project scripts test/scripts/rebuild.test.ts` makes more. */
const patient = 3_600_000;
const rebuilds = Number(process.env['REBUILDS'] ?? 3);
const seed = Number(process.env['REBUILD_SEED'] ?? 3);

const sum = (rebuilt: readonly Rebuilt[], of: (each: Rebuilt) => number) =>
  rebuilt.reduce((so, each) => so + of(each), 0);

describe('after changes of all kinds', () => {
  let rebuilt: Rebuilt[];
  beforeAll(async () => {
    rebuilt = await changeAgainAndAgain(rebuilds, seed, 'expectations');
  }, patient);

  test('what is taken over would come out the same', () => {
    expect(rebuilt.flatMap(({ change, wrong }) => wrong.map((page) => `${change}: ${page}`))).toEqual([]);
    expect(rebuilt.length).toBe(rebuilds + 1);
    expect(sum(rebuilt, ({ taken }) => taken)).toBeGreaterThan(sum(rebuilt, ({ pages }) => pages) / 4);
  });

  test('where the readings of one field are not noted, a page is taken over that comes out otherwise', () => {
    expect(sum(rebuilt, ({ wrongUnnoted }) => wrongUnnoted.length)).toBeGreaterThan(0);
  });
});

/** Builds a site twice: as a build after a change, and all of it. */
async function builtBothWays(content: string, folder: string) {
  const build = (out: string, ...how: string[]) =>
    runScript('build', ['--content', content, '--out', path.join(folder, out), '--processes', '2', ...how]);
  const { output } = await build('again');
  const { output: whole } = await build('whole', '--fresh');
  return {
    stayed: Number(/; (\d+) pages? stayed/.exec(output)?.[1] ?? 0),
    stayedInWhole: /stayed/.test(whole),
    differences: differences(path.join(folder, 'again'), path.join(folder, 'whole')),
  };
}

function differences(one: string, two: string): string[] {
  const [first, second] = [digestsOf(one), digestsOf(two)];
  const files = new Set([...Object.keys(first), ...Object.keys(second)]);
  return [...files].filter((file) => first[file] !== second[file]);
}

test(
  'a build after a change has the bytes of a whole build, lines of files and days of changes included',
  async () => {
    const { folder, content } = repositoryOf(small);
    const out = temporaryFolder();
    const seller = path.join(content, 'tracks/sales/seller.yaml');
    const change = (file: string, from: string, to: string) =>
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    appendFileSync(
      path.join(content, 'framework.yaml'),
      'repository: { url: https://github.com/northwind/careers }\n',
    );
    const same = { stayedInWhole: false, differences: [] };
    expect(await builtBothWays(content, out)).toEqual({ stayed: 0, ...same });
    change(seller, 'Sells what the shop has.', 'Sells what the shop has,\n  and says so.');
    change(seller, 'evidence:', '\n# What to bring along.\nevidence:');
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    vi.stubEnv('GIT_COMMITTER_DATE', '2027-02-03T00:00:00Z');
    git(folder, 'commit', '-qam', 'Say so');
    // Somebody wrote into the site.
    appendFileSync(path.join(out, 'again/competencies/listening/index.html'), '<p>Mine.</p>');
    const { stayed, ...after } = await builtBothWays(content, out);
    expect(after).toEqual(same);
    expect(stayed).toBeGreaterThan(0);
  },
  patient,
);

test(
  'a change of what a level expects of one competency leaves the pages of others as they were',
  async () => {
    const listening = readFileSync(path.join(small, 'competencies/listening.yaml'), 'utf8');
    const content = smallContent({
      'competencies/asking.yaml': listening.replace('Listening', 'Asking'),
    });
    const seller = path.join(content, 'tracks/sales/seller.yaml');
    const expectations = (position: number) =>
      writeFileSync(
        seller,
        readFileSync(seller, 'utf8').replace(
          /listening: \d(\n {2}asking: \d)?/,
          `listening: ${position}\n  asking: 2`,
        ),
      );
    const out = path.join(temporaryFolder(), 'site');
    const page = (competency: string) => path.join(out, `competencies/${competency}/index.html`);
    const built = async (position: number) => {
      expectations(position);
      await runScript('build', ['--content', content, '--out', out, '--processes', '2']);
      return ['asking', 'listening'].map((each) => statSync(page(each)).ino);
    };
    const [asking, heard] = await built(2);
    const [askingNow, heardNow] = await built(3);
    // A page that stays is the same file under a second name.
    expect(askingNow).toBe(asking);
    expect(heardNow).not.toBe(heard);
  },
  patient,
);
