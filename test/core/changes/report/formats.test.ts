import fc from 'fast-check';
import { micromark } from 'micromark';
import { describe, expect, test } from 'vitest';
import { asMarkdown } from '../../../../src/core/changes/report/as-markdown.ts';
import { changesReport } from '../../../../src/core/changes/report/changes-report.ts';
import { formatChangesJson } from '../../../../src/core/changes/report/format-changes-json.ts';
import { formatChangesMarkdown } from '../../../../src/core/changes/report/format-changes-markdown.ts';
import { formatChangesText } from '../../../../src/core/changes/report/format-changes-text.ts';
import { compareVersions, raisedVersion } from '../../../../src/core/changes/report/raised-version.ts';
import { loadFramework } from '../../../../src/core/framework/load-framework.ts';
import { aSmallFramework, type Change, set } from '../../support/a-small-framework.ts';

function whole(...changes: Change[]) {
  const { catalog, framework, problems } = loadFramework(aSmallFramework(...changes), {
    today: '2027-03-01',
  });
  if (!framework) throw new Error(problems.map(({ message }) => message).join('\n'));
  return { catalog, framework };
}

const senior = 'tracks/selling/senior-rep.yaml';
const raised = set(senior, 'expectations.negotiation', 3);
const reworded = set(senior, 'responsibilities.1', 'Helps two newcomers.');
const typo = set('tracks/selling/rep.yaml', 'notThis', 'Waiting to be aksed.');
const report = (...changes: Change[]) => changesReport(whole(), whole(...changes));

test('in a terminal, what asks something new comes first, and the version last', () => {
  expect(formatChangesText(report(typo, reworded, raised))).toBe(`Asks something new
  Senior Rep: Negotiation rises from Practising (2) to Independent (3).
      The bar rises for Rep → Senior Rep and Team Lead → Senior Rep.
  Senior Rep: a responsibility is new.
      {+Helps two newcomers.+}
      The bar rises for Rep → Senior Rep and Team Lead → Senior Rep.

Clarified, added, lowered or taken out
  Senior Rep: a responsibility is gone.
      [-Helps a newcomer.-]

Spelling and upkeep
  Rep: the spelling of what it is not is corrected.
      Waiting to be [-asked.-] {+aksed.+}

4 changes: 2 ask something new of people, 1 clarifies, adds or takes away and 1 mends spelling or upkeep.
That is a major version: 1.0.0 becomes 2.0.0. \`version\` in \`framework.yaml\` is still 1.0.0; raise it before the release.`);
});

test('in a pull request, each change is one line, and words that went and came are marked', () => {
  expect(formatChangesMarkdown(report(raised, typo))).toBe(`## What this changes for people

2 changes: 1 asks something new of people and 1 mends spelling or upkeep. That is a major version: 1.0.0 becomes 2.0.0. \`version\` in \`framework.yaml\` is still 1.0.0; raise it before the release.

### Asks something new

- **Senior Rep**: Negotiation rises from Practising \\(2\\) to Independent \\(3\\). *The bar rises for Rep → Senior Rep and Team Lead → Senior Rep\\.*

### Spelling and upkeep

- **Rep**: the spelling of what it is not is corrected: Waiting to be <del>asked\\.</del> <ins>aksed\\.</ins>`);
});

test('for programs, there are the bump and the changes, and nothing else', () => {
  expect(JSON.parse(formatChangesJson(report(raised)))).toEqual({
    bump: 'major',
    changes: [
      {
        kind: 'raised',
        subject: { kind: 'level', id: 'senior-rep' },
        summary: 'Senior Rep: Negotiation rises from Practising (2) to Independent (3).',
        before: 2,
        after: 3,
        bump: 'major',
        risesFor: ['rep senior-rep', 'team-lead senior-rep'],
      },
    ],
  });
});

test('where nothing changed, that is said', () => {
  const same = report();
  expect(formatChangesText(same)).toBe('Nothing changed in meaning.');
  expect(formatChangesMarkdown(same)).toBe('## What this changes for people\n\nNothing changed in meaning.');
  expect(formatChangesJson(same)).toBe('{\n  "bump": "none",\n  "changes": []\n}');
});

test('a version that was raised far enough is taken as it is', () => {
  const enough = report(raised, set('framework.yaml', 'version', '2.1.0'));
  expect(formatChangesText(enough)).toMatch(/\nThat is a major version: 1\.0\.0 becomes 2\.1\.0\.$/);
});

describe('content cannot break out of a comment', () => {
  test.each([
    ['a mention', '@everyone and #12'],
    ['a heading', '# Merge this'],
    ['a picture', '![x](https://evil.example/x.png)'],
    ['a link', '[click](https://evil.example)'],
    ['an address', 'https://evil.example and www.evil.example'],
    ['a tag', '</details><script>alert(1)</script>'],
    ['a comment', '<!-- -->'],
    ['code', '`x` ``` ~~~'],
    ['a list on a new line', 'one\n- two\n\n> three'],
    ['a table', '| a | b |\n|---|---|'],
    ['an entity', '&lt;b&gt;'],
  ])('%s', (_, text) => {
    const line = `- ${asMarkdown(text)}`;
    expect(line).not.toContain('\n');
    expect(micromark(line, { allowDangerousHtml: true })).toMatch(/^<ul>\n<li>[^<]*<\/li>\n<\/ul>$/);
  });

  test('whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const html = micromark(`- ${asMarkdown(text)} end`, { allowDangerousHtml: true });
        expect(html).toMatch(/^<ul>\n<li>[^<]*<\/li>\n<\/ul>$/);
      }),
    );
  });

  test('names are not mentioned', () => {
    expect(asMarkdown('@everyone #12')).toBe('\\@\u2060everyone \\#\u206012');
  });
});

test('a report that a host would not take is cut, and says so', () => {
  const long = 'word '.repeat(38);
  const many = Array.from({ length: 400 }, (_, n) => `${long} ${n}.`);
  const text = formatChangesMarkdown(report(set(senior, 'responsibilities', many)));
  expect(text.length).toBeLessThan(65_536);
  expect(text).toMatch(/\n\d+ more lines are left out here\. `npm run changes` prints all of them\.$/);
});

describe('versions', () => {
  test.each([
    ['1.4.2', 'major', '2.0.0'],
    ['1.4.2', 'minor', '1.5.0'],
    ['1.4.2', 'patch', '1.4.3'],
    ['0.3.0-draft', 'minor', '0.4.0'],
    ['1.4.2', 'none', undefined],
  ] as const)('%s and a %s change ask for %s', (version, bump, asked) => {
    expect(raisedVersion(version, bump)).toBe(asked);
  });

  test('are compared by their numbers', () => {
    expect(compareVersions('1.10.0', '1.9.9')).toBeGreaterThan(0);
    expect(compareVersions('2.0.0-draft', '2.0.0')).toBe(0);
  });
});
