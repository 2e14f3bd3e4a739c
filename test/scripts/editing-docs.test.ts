import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { comparedStates } from '../../scripts/support/compared-states.ts';
import { formatChanges } from '../../scripts/support/format-changes.ts';
import { formatText } from '../../src/core/problems/format-text.ts';
import { reviewFolder } from '../../src/disk/review-folder.ts';
import { repositoryOf } from '../support/git.ts';

// What the pages for editors show of the check has to be what it says. So everything they tell is done here, to a copy of
// the default framework.
const today = '2027-03-01';
const senior = 'tracks/new-business/senior-account-executive.yaml';
const junior = 'tracks/account-management/associate-account-manager.yaml';
const outbound = 'tracks/sales-development/strategic-outbound-specialist.yaml';

/** A change to the files of a content folder. */
type Edit = (folder: string) => void;

const replace =
  (file: string, before: string | RegExp, after: string): Edit =>
  (folder) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const changed = text.replace(before, after);
    if (changed === text) throw new Error(`${file} holds no ${before}.`);
    writeFileSync(path.join(folder, file), changed);
  };

const add =
  (file: string, text: string): Edit =>
  (folder) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };

const remove =
  (file: string): Edit =>
  (folder) =>
    rmSync(path.join(folder, file));

const page = (name: string): string => readFileSync(`docs/editing/${name}.md`, 'utf8');

/** The blocks of code of a page, as they would be copied out of it. */
function blocks(name: string, language: string): string[] {
  const found = page(name).matchAll(new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\`$`, 'gm'));
  return [...found].map(([, indent = '', text = '']) => text.replace(new RegExp(`^${indent}`, 'gm'), ''));
}

/** The example of a page that begins with some words. */
function example(name: string, language: string, start: string): string {
  const found = blocks(name, language).find((text) => text.includes(start));
  if (!found) throw new Error(`${name} has no example with ${start}.`);
  return found;
}

function copyWith(edits: readonly Edit[]): string {
  const { content } = repositoryOf('content');
  for (const edit of edits) edit(content);
  return content;
}

/** Lines move whenever somebody edits the framework; what is said does not. */
const withoutLines = (text: string): string => text.replace(/(?<=\.(?:yaml|mdx)):\d+:\d+/g, ':line');

async function checked(content: string): Promise<string> {
  return formatText(await reviewFolder(content, { today }), 'content');
}

async function compared(content: string): Promise<string> {
  const { output } = formatChanges('text', await comparedStates({ folder: content, today, from: 'HEAD' }));
  return output.replaceAll(content, 'content').replaceAll(path.relative('.', content), 'content');
}

const raised = [replace(senior, '  presenting: 3', '  presenting: 4')];
const newLevel = add(outbound, example('add-a-level', 'yaml', 'title: Strategic Outbound Specialist'));
const listed = replace(
  'tracks/sales-development/track.mdx',
  '  - principal-outbound-specialist\n',
  '  - principal-outbound-specialist\n  - strategic-outbound-specialist\n',
);
const retired = replace(
  junior,
  /^title: Associate Account Manager\n/,
  example('retire-a-level', 'yaml', 'status: retired'),
);
const newTrack = [
  add('tracks/renewals/track.mdx', example('add-a-track', 'mdx', 'title: Renewals')),
  add(
    'tracks/renewals/renewals-specialist.yaml',
    example('add-a-track', 'yaml', 'title: Renewals Specialist'),
  ),
];
const colon = [replace(senior, 'summary: Wins deals that several', 'summary: Wins deals: several')];
const version = [
  replace('framework.yaml', /^version: .*$/m, 'version: 1.1.0'),
  replace('framework.yaml', /^effectiveFrom: .*$/m, 'effectiveFrom: 2027-07-01'),
];

/** What each page tells its reader to do, and the slips it speaks of. */
const told: Record<string, readonly (readonly Edit[])[]> = {
  'change-a-sentence': [
    [replace(senior, 'A loss review after which', 'A review of a lost deal, after which')],
    colon,
    [replace(senior, /^ {2}- Says which deals .*$/m, '  - Says it early: drops a deal of their own first.')],
  ],
  'raise-an-expectation': [
    raised,
    [replace(senior, '  negotiation: 3', '  negotiation: 6')],
    [replace(senior, '  partnering: 2', '  partnering: 3')],
    [replace(senior, '  negotiation: 3', '  negotiation: 4')],
  ],
  'add-a-level': [
    [newLevel, listed, ...version],
    [newLevel],
    [newLevel, listed, replace(outbound, 'summit: true\n', '')],
    [newLevel, listed, replace(outbound, 'reach: company', 'reach: function')],
  ],
  'retire-a-level': [[retired], [remove(junior)]],
  'add-a-track': [newTrack],
  'release-a-version': [[newLevel, listed, ...version], raised],
  'when-the-check-complains': [
    [replace(senior, '  negotiation: 3', '  negotation: 3')],
    colon,
    [replace(senior, /^ {2}- Says which deals .*$/m, "  - 'Says which deals the team's plan should leave.'")],
    [replace(senior, '  presenting: 3', '\tpresenting: 3')],
    [replace(senior, 'notThis: ', 'notThat: ')],
    [replace(senior, 'grade: g4', 'grade: 4')],
  ],
};

describe.each(Object.entries(told))('the page %s', (name, cases) => {
  test('shows what the check says', async () => {
    const said: string[] = [];
    for (const edits of cases) {
      const content = copyWith(edits);
      said.push(await checked(content), await compared(content).catch(() => ''));
    }
    const shown = blocks(name, 'text').map((text) => text.trimEnd());
    expect(shown.length).toBeGreaterThan(0);
    expect(
      shown.filter((text) => !said.some((each) => withoutLines(each).includes(withoutLines(text)))),
    ).toEqual([]);
  }, 60_000);
});

describe('what a page tells to write is right', () => {
  test.each([
    ['the new level', [newLevel, listed]],
    [
      'the raised expectation, with the file that tells people',
      [
        ...raised,
        add('changes/2027-03-01-presenting.mdx', example('raise-an-expectation', 'mdx', 'forPeopleMidway')),
      ],
    ],
    ['the version', version],
  ])('%s', async (_, edits) => {
    expect(await checked(copyWith(edits))).toMatch(/^No problems in \d+ files\.$/);
  });

  test('the exception, which makes its check silent', async () => {
    const principal = 'tracks/new-business/principal-account-executive.yaml';
    const fallen = replace(senior, '  partnering: 2', '  partnering: 3');
    const excepted = replace(principal, /$/, example('when-the-check-complains', 'yaml', 'exceptions:'));
    expect(await checked(copyWith([fallen]))).toContain('(expectations-do-not-fall)');
    const said = await checked(copyWith([fallen, excepted]));
    expect(said).not.toMatch(/expectations-do-not-fall|exceptions-silence-something/);
  });

  test('a change that is told needs no more', async () => {
    const told = add(
      'changes/2027-03-01-presenting.mdx',
      example('raise-an-expectation', 'mdx', 'forPeopleMidway'),
    );
    const content = copyWith([...raised, told]);
    const { problems } = await comparedStates({ folder: content, today, from: 'HEAD' });
    expect(problems).toEqual([]);
  });
});

test('every page that shows what the check says is tried here', () => {
  const names = readdirSync('docs/editing').map((file) => file.replace(/\.md$/, ''));
  expect(names.filter((name) => blocks(name, 'text').length > 0 && !told[name])).toEqual([]);
});
