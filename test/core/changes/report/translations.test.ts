import { expect, test } from 'vitest';
import { sourceFingerprint } from '../../../../src/core/catalog/source-fingerprint.ts';
import { changesReport } from '../../../../src/core/changes/report/changes-report.ts';
import { formatChangesJson } from '../../../../src/core/changes/report/format-changes-json.ts';
import { formatChangesMarkdown } from '../../../../src/core/changes/report/format-changes-markdown.ts';
import { formatChangesText } from '../../../../src/core/changes/report/format-changes-text.ts';
import { loadFramework } from '../../../../src/core/framework/load-framework.ts';
import type { DataOf } from '../../../../src/core/schema/index.ts';
import { aSmallFramework, type Change, file, set } from '../../support/a-small-framework.ts';
import { smallFiles } from '../../support/small-files.ts';

const rep = 'tracks/selling/rep.yaml';
const inGerman = `translations/de/${rep}`;
const current = sourceFingerprint({ kind: 'level', data: smallFiles()[rep] as DataOf['level'] });
const german = {
  title: 'Verkäufer',
  summary: 'Verkauft mit Hilfe.',
  responsibilities: ['Fragt vor jedem Schritt.'],
  notThis: 'Warten, bis man gefragt wird.',
  translatedFrom: current,
};
const translated: readonly Change[] = [set('framework.yaml', 'languages', ['de']), file(inGerman, german)];

function whole(...changes: Change[]) {
  const { catalog, framework, problems } = loadFramework(aSmallFramework(...changes), {
    today: '2027-03-01',
  });
  if (!framework) throw new Error(problems.map(({ message }) => message).join('\n'));
  return { catalog, framework };
}

const report = (...changes: Change[]) =>
  changesReport(whole(...translated), whole(...translated, ...changes));

test('words of a translation are told with its language, and are worth a patch', () => {
  const changed = report(set(inGerman, 'summary', 'Verkauft unter Anleitung.'));
  expect(formatChangesText(changed)).toBe(`Translations into German (de)
  Rep: the summary is reworded.
      Verkauft [-mit Hilfe.-] {+unter Anleitung.+}

Nothing changed but translations. Translations into German (de): 1 change.
That is a patch version: 1.0.0 becomes 1.0.1. \`version\` in \`framework.yaml\` is still 1.0.0; raise it before the release.`);
  expect(JSON.parse(formatChangesJson(changed))).toEqual({
    bump: 'patch',
    changes: [
      {
        kind: 'reworded',
        subject: { kind: 'level', id: 'rep' },
        language: 'de',
        summary: 'Rep in German: the summary is reworded.',
        before: 'Verkauft mit Hilfe.',
        after: 'Verkauft unter Anleitung.',
        bump: 'patch',
        risesFor: [],
      },
    ],
  });
});

test('what a change leaves out of date comes first, and its words stand with the source', () => {
  const changed = report(
    set(rep, 'notThis', 'Waiting until somebody asks.'),
    set(inGerman, 'summary', 'Verkauft unter Anleitung.'),
  );
  expect(formatChangesMarkdown(changed)).toBe(`## What this changes for people

1 change: 1 clarifies, adds or takes away. Translations into German (de): 2 changes; 1 is out of date. That is a minor version: 1.0.0 becomes 1.1.0. \`version\` in \`framework.yaml\` is still 1.0.0; raise it before the release.

### Clarified, added, lowered or taken out

- **Rep**: what it is not is reworded: Waiting <del>to be asked\\.</del> <ins>until somebody asks\\.</ins>

### Translations into German \\(de\\)

- **Rep**: out of date, since what it is not changed.
- **Rep**: the summary is reworded: Verkauft <del>mit Hilfe\\.</del> <ins>unter Anleitung\\.</ins>`);
});

test.each([
  [
    'several texts that changed',
    [set(rep, 'notThis', 'Waiting until somebody asks.'), set(rep, 'summary', 'Sells beside a colleague.')],
    'out of date, since the summary and what it is not changed',
  ],
  [
    'an entry that is new',
    [set(rep, 'responsibilities', ['Asks before each step.', 'Writes down what was said.'])],
    'out of date, since a responsibility is not translated yet',
  ],
])('out of date after %s', (_, changes, said) => {
  expect(report(...changes).changes.filter(({ kind }) => kind === 'stale')).toMatchObject([
    { said, bump: 'none' },
  ]);
});

test('what was out of date already is told where its source changes again', () => {
  const old = [...translated, set(inGerman, 'translatedFrom', 'ffffffffffffffff')];
  const changes = changesReport(whole(...old), whole(...old, set(rep, 'notThis', 'Waiting.'))).changes;
  expect(changes.filter(({ language }) => language)).toMatchObject([
    { kind: 'stale', said: 'still out of date, now also since what it is not changed' },
  ]);
  expect(changesReport(whole(...old), whole(...old)).changes).toEqual([]);
});

test('many of them are folded, and the same of several things is one line', () => {
  const words = (says: string) => Array.from({ length: 30 }, (_, n) => `${says} Nummer ${n}`);
  const source = set(rep, 'aliases', words('Name'));
  const before = whole(...translated, source, set(inGerman, 'aliases', words('Rufname')));
  const after = whole(...translated, source, set(inGerman, 'aliases', words('Anrede')));
  const text = formatChangesMarkdown(changesReport(before, after));
  expect(text).toMatch(
    /\n- \*\*Rep\*\*: another name is reworded: [^\n]*7[^\n]*\n\n<details>\n<summary>22 more<\/summary>\n\n- [\s\S]*29\n\n<\/details>$/,
  );
  expect(formatChangesText(changesReport(before, after)).match(/another name is reworded/g)).toHaveLength(30);
});

test('several things that are out of date in the same way are one line, and each has the words of its source in JSON', () => {
  const senior = 'tracks/selling/senior-rep.yaml';
  const mark = sourceFingerprint({ kind: 'level', data: smallFiles()[senior] as DataOf['level'] });
  const both: Change[] = [
    ...translated,
    file(`translations/de/${senior}`, { summary: 'Verkauft allein.', translatedFrom: mark }),
  ];
  const after = [...both, set(rep, 'summary', 'Sells beside others.'), set(senior, 'summary', 'Sells.')];
  const changed = changesReport(whole(...both), whole(...after));
  expect(formatChangesText(changed)).toContain(
    '\n\nTranslations into German (de)\n  Rep and Senior Rep: out of date, since the summary changed.\n\n',
  );
  expect(changed.changes.filter(({ kind }) => kind === 'stale')).toMatchObject([
    { before: 'Sells with help.', after: 'Sells beside others.' },
    { before: 'Sells alone.', after: 'Sells.' },
  ]);
});

test('a language that goes is told in one line for all its things', () => {
  const both = [file('translations/de/tracks/selling/senior-rep.yaml', { title: 'Verkäuferin' })];
  const before = whole(...translated, ...both);
  const text = formatChangesText(changesReport(before, whole()));
  expect(text).toContain('Translations into German (de)\n  Rep and Senior Rep: no longer translated.\n');
});
