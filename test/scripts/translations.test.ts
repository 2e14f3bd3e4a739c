import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { commitAll } from '../support/git.ts';
import { runScript } from '../support/run-script.ts';
import { runWarm } from '../support/warm-command.ts';
import { filesOf } from './support/files-of.ts';
import { change, smallContent } from './support/small-content.ts';

const seller = 'tracks/sales/seller.yaml';
const german = `translations/de/${seller}`;

const translations = (content: string, ...more: string[]) =>
  runWarm('translations', ['--content', content, ...more]);

/** What a command says, with the place of the content folder left out. */
const said = (content: string, output: string): string[] =>
  output.replaceAll(`${content}/`, '').split('\n').filter(Boolean);

const read = (content: string, file: string): string => readFileSync(path.join(content, file), 'utf8');

const withDuties = (...duties: string[]) =>
  `title: Seller\ngrade: g1\nsummary: Sells what the shop has.\nresponsibilities:\n${duties.map((duty) => `  - ${duty}\n`).join('')}`;

test('a file to fill in holds the texts of its source and nothing else', async () => {
  const content = smallContent({ [seller]: withDuties('Asks first.', 'Writes it down.') });
  const asked = ['--content', content, '--language', 'de', seller];
  const { code, output } = await runScript('translations', asked);
  expect({ code, said: said(content, output) }).toEqual({
    code: 0,
    said: [
      `Wrote ${german}`,
      'What is not translated yet stands there as in the source. `--current` notes that you looked through a file.',
    ],
  });
  expect(read(content, german)).toMatch(
    /^title: Seller\nsummary: Sells what the shop has\.\nresponsibilities:\n {2}- Asks first\.\n {2}- Writes it down\.\ntranslatedFrom: [0-9a-f]{16}\n$/,
  );
});

test('the body of a file is there to be translated too', async () => {
  const content = smallContent();
  await translations(content, '--language', 'de', 'activities/ten-calls.mdx');
  const own = read(content, 'activities/ten-calls.mdx').split('\n---\n')[1];
  expect(read(content, 'translations/de/activities/ten-calls.mdx').split('\n---\n')[1]).toBe(own);
});

test('what changed since is told, and a file follows it without losing a translation or a comment', async () => {
  const content = smallContent({ [seller]: withDuties('Asks first.', 'Writes it down.') });
  await translations(content, '--language', 'de', seller);
  const filled = read(content, german)
    .replace('Seller', 'Verkäuferin, Verkäufer # so heißt es im Vertrag')
    .replace('Asks first.', 'Fragt zuerst.')
    .replace('Writes it down.', 'Schreibt es auf.');
  change(content, { [german]: filled });
  commitAll(content);
  change(content, { [seller]: withDuties('Listens.', 'Asks first.', 'Writes it all down.') });

  const report = await translations(content, '--language', 'de');
  expect(said(content, report.output).find((line) => line.includes(seller))).toBe(
    `  ${german}: out of date, changed: \`responsibilities.1\`, \`responsibilities.3\`; 4 of 5 texts not translated`,
  );

  const { output } = await translations(content, german);
  expect(said(content, output)[0]).toBe(`Changed ${german}`);
  expect(read(content, german)).toContain(
    'title: Verkäuferin, Verkäufer # so heißt es im Vertrag\nsummary: Sells what the shop has.\nresponsibilities:\n  - Listens.\n  - Fragt zuerst.\n  - Schreibt es auf.\n',
  );
  const stamp = /translatedFrom: \w+/.exec(filled)?.[0] ?? '';
  expect(read(content, german)).toContain(stamp);

  await translations(content, '--current', german);
  expect(read(content, german)).not.toContain(stamp);
  const after = await translations(content, '--language', 'de');
  expect(after.output).toContain(`${german}: 2 of 5 texts not translated`);
});

test('a text that has no place any more is taken out and told', async () => {
  const content = smallContent({
    [seller]: withDuties('Asks first.'),
    [german]:
      'title: Verkäufer\nresponsibilities:\n  - Fragt zuerst.\n  - Schreibt es auf.\ntranslatedFrom: an earlier one\n',
  });
  const { output } = await translations(content, german);
  expect(said(content, output)).toEqual([
    `Changed ${german}`,
    'What is not translated yet stands there as in the source. `--current` notes that you looked through a file.',
    'To look at:',
    `  ${german}: entry 2 of \`responsibilities\` has no place in the source any more, and was taken out: Schreibt es auf.`,
    `  ${german}: \`responsibilities\` has another length than before. Look whether each entry says what its source says.`,
  ]);
});

test('all files can be begun at once', async () => {
  const content = smallContent();
  await translations(content, '--language', 'pt-BR', '--all');
  const begun = Object.keys(filesOf(path.join(content, 'translations/pt-br')));
  expect(begun).toEqual(expect.arrayContaining(['framework.yaml', seller, 'activities/ten-calls.mdx']));
  const again = await translations(content, '--language', 'pt-BR', '--all');
  expect(again.output).toContain('Nothing is to be written: all have the form of their sources.');
});

test.each([
  [['--language', 'german'], '`--language german` is not the tag of a language, such as `de` or `pt-BR`.'],
  [['--all'], 'This framework has one language. Name another: `--language de`.'],
  [
    ['--language', 'de', 'tracks/sales/selller.yaml'],
    '`tracks/sales/selller.yaml` is no file of this framework that can be translated. Did you mean `tracks/sales/seller.yaml`?',
  ],
])('%j is refused', async (options, message) => {
  const { code, errors } = await translations(smallContent(), ...options);
  expect({ code, errors }).toEqual({
    code: 2,
    errors: `${message} \`npm run translations -- --help\` lists the options.\n`,
  });
});
