import { expect, test } from 'vitest';
import { body, type Change, element, file, inside, set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('translations-match', ...changes);
const rep = 'tracks/selling/rep.yaml';
const negotiation = 'competencies/negotiation.yaml';

test('a translation of texts matches', () => {
  expect(
    found(
      file('translations/de/tracks/selling/senior-rep.yaml', {
        title: 'Erfahren',
        responsibilities: [{ id: 'own-number', text: 'Eigene Zahl.' }],
        evidence: ['Eine Prognose.'],
        expectations: { discovery: {} },
        translatedFrom: 'abc',
        sameOnPurpose: ['title'],
      }),
    ),
  ).toEqual([]);
});

test('a file that is not there cannot be translated', () => {
  expect(found(file('translations/de/tracks/selling/senor-rep.yaml', { title: 'Erfahren' }))).toEqual([
    {
      check: 'translations-match',
      severity: 'error',
      file: 'translations/de/tracks/selling/senor-rep.yaml',
      path: [],
      message: 'This translates `tracks/selling/senor-rep.yaml`, which is not there.',
      hint: 'Did you mean `tracks/selling/senior-rep.yaml`?',
    },
  ]);
});

test('a file that resembles none is told to be taken out', () => {
  expect(found(file('translations/de/guides/x.mdx', { title: 'Erfahren' }))).toEqual([
    {
      check: 'translations-match',
      severity: 'error',
      file: 'translations/de/guides/x.mdx',
      path: [],
      message: 'This translates `guides/x.mdx`, which is not there.',
      hint: 'Call it like the file it translates, or take it out.',
    },
  ]);
});

test('a folder has to be called like a language', () => {
  expect(found(file('translations/Deutsch/glossary.yaml', {}))).toEqual([
    {
      check: 'translations-match',
      severity: 'error',
      file: 'translations/Deutsch/glossary.yaml',
      path: [],
      message: 'The folder `translations/Deutsch` is not called like a language.',
      hint: 'Call it by its tag in small letters, such as `de` or `pt-br`.',
    },
  ]);
});

test('what is no text is not translated', () => {
  expect(found(file('translations/de/tracks/selling/rep.yaml', { title: 'Anfang', grade: 'g2' }))).toEqual([
    {
      check: 'translations-match',
      severity: 'error',
      file: 'translations/de/tracks/selling/rep.yaml',
      path: ['grade'],
      message: '`grade` is not a text that readers read, and is the same in all languages.',
      hint: 'Take it out here.',
    },
  ]);
});

test('a field that its source does not hold is told', () => {
  expect(
    found(file('translations/de/tracks/selling/rep.yaml', { tittle: 'Anfang', questions: ['Was?'] })),
  ).toEqual([
    {
      check: 'translations-match',
      severity: 'error',
      file: 'translations/de/tracks/selling/rep.yaml',
      path: ['tittle'],
      atKey: true,
      message: '`tittle` is not in the file that this translates.',
      hint: 'Did you mean `title`?',
    },
    {
      check: 'translations-match',
      severity: 'error',
      file: 'translations/de/tracks/selling/rep.yaml',
      path: ['questions'],
      atKey: true,
      message: '`questions` is not in the file that this translates.',
      hint: 'Take it out, or add it to the file that is translated.',
    },
  ]);
});

test('a list of another length is told', () => {
  expect(
    found(
      file('translations/de/tracks/selling/rep.yaml', { responsibilities: ['Fragt.', 'Fragt noch einmal.'] }),
    ),
  ).toEqual([
    {
      check: 'translations-match',
      severity: 'error',
      file: 'translations/de/tracks/selling/rep.yaml',
      path: ['responsibilities'],
      message: '`responsibilities` has 2 entries here and 1 in the file that this translates.',
      hint: 'Translate entry by entry, in the same order.',
    },
  ]);
});

test('entries with ids match by them', () => {
  expect(
    found(
      file('translations/de/framework.yaml', {
        grades: [
          { id: 'g3', name: 'Stufe 3' },
          { id: 'g9', name: 'Stufe 9' },
        ],
      }),
    ),
  ).toEqual([
    {
      check: 'translations-match',
      severity: 'error',
      file: 'translations/de/framework.yaml',
      path: ['grades', 1, 'id'],
      message: 'No entry with the id `g9` is in the file that this translates.',
      hint: 'Take it out, or add it to the file that is translated.',
    },
  ]);
});

test('another form than that of the source is told', () => {
  expect(
    found(
      file('translations/de/tracks/selling/rep.yaml', {
        responsibilities: 'Fragt.',
        evidence: [{ text: 'Notizen.' }],
      }),
    ),
  ).toEqual([
    {
      check: 'translations-match',
      severity: 'error',
      file: 'translations/de/tracks/selling/rep.yaml',
      path: ['responsibilities'],
      message: '`responsibilities` has another form than in the file that this translates.',
      hint: 'Keep the form of the file that is translated, and write only its texts anew.',
    },
    {
      check: 'translations-match',
      severity: 'error',
      file: 'translations/de/tracks/selling/rep.yaml',
      path: ['evidence', 0],
      message: 'Entry 1 of `evidence` has another form than in the file that this translates.',
      hint: 'Keep the form of the file that is translated, and write only its texts anew.',
    },
  ]);
});

test('a source that is misshapen is not compared', () => {
  expect(
    found(set(rep, 'grade', 7), file('translations/de/tracks/selling/rep.yaml', { foo: 'Anfang' })),
  ).toEqual([]);
});

test('values and addresses of links are texts', () => {
  expect(
    found(
      set(rep, 'facts', [{ label: 'Travel', value: 'none' }]),
      set(negotiation, 'links', [{ url: 'https://example.com', language: 'en' }]),
      file('translations/de/tracks/selling/rep.yaml', { facts: [{ label: 'Reisen', value: 'keine' }] }),
      file('translations/de/competencies/negotiation.yaml', {
        links: [{ url: 'https://example.com/de', language: 'de' }],
      }),
    ),
  ).toEqual([]);
});

test('a text that could not stand in the source is told, in a stale translation too', () => {
  const links = [{ url: 'https://example.com', text: 'Read' }];
  const changes = (translatedFrom?: string) => [
    set(negotiation, 'links', links),
    file('translations/de/competencies/negotiation.yaml', {
      ...(translatedFrom && { translatedFrom }),
      title: '  ',
      links: [{ url: 'javascript:alert(1)', text: 5 }],
    }),
  ];
  const problems = found(...changes());
  expect(problems.map(({ path, message }) => ({ path, message }))).toEqual([
    { path: ['title'], message: expect.stringContaining('`title`') },
    { path: ['links', 0, 'url'], message: expect.stringContaining('javascript:alert(1)') },
    { path: ['links', 0, 'text'], message: expect.stringContaining('has to be a text') },
  ]);
  expect(found(...changes('an earlier one'))).toEqual(problems);
});

test('a section for an audience has to be one in every language', () => {
  const guide = 'guides/first-week.mdx';
  const secret = inside(0, 40, element('Audience', { only: 'managers' }));
  expect(
    found(
      body(guide, { text: '<Audience only="managers">Secret.</Audience>', elements: [secret] }),
      file(`translations/de/${guide}`, { title: 'Die erste Woche' }),
      body(`translations/de/${guide}`, { text: 'Geheim.' }),
    ),
  ).toEqual([
    {
      check: 'translations-match',
      severity: 'error',
      file: `translations/de/${guide}`,
      path: [],
      message:
        'The body has no section for an audience here and sections for `managers` in the file that this translates.',
      hint: 'Put the same sections into `<Audience only="…">`, in the same order.',
    },
  ]);
});
