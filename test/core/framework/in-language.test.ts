import { expect, test } from 'vitest';
import { buildCatalog } from '../../../src/core/catalog/catalog.ts';
import { sourceFingerprint } from '../../../src/core/catalog/source-fingerprint.ts';
import { frameworkFor } from '../../../src/core/framework/framework-for.ts';
import {
  aSmallFramework,
  body,
  type Change,
  element,
  file,
  inside,
  set,
} from '../support/a-small-framework.ts';

const rep = 'tracks/selling/rep.yaml';
const guide = 'guides/first-week.mdx';
const german = (path: string, data: object) => file(`translations/de/${path}`, data);
const shownIn = set('framework.yaml', 'languages', ['de']);

function inGerman(...changes: Change[]) {
  const { catalog } = buildCatalog(aSmallFramework(shownIn, ...changes));
  return frameworkFor(catalog, 'managers', { language: 'de' });
}

/** A translation that knows what it was translated from. */
function current(path: string, data: object, ...before: Change[]): Change {
  const { catalog } = buildCatalog(aSmallFramework(...before));
  const source = catalog.entries.find((each) => each.file === path);
  return german(path, { ...data, ...(source && { translatedFrom: sourceFingerprint(source) }) });
}

const level = (framework: ReturnType<typeof inGerman>, id: string) =>
  framework.levels.find((each) => each.id === id);

test('texts are laid over their source, and what is missing stays', () => {
  const framework = inGerman(german(rep, { title: 'Anfang', evidence: ['Notizen.'] }));
  expect(framework.about).toMatchObject({ language: 'de', languages: ['en', 'de'] });
  expect(level(framework, 'rep')).toMatchObject({
    title: 'Anfang',
    summary: 'Sells with help.',
    grade: { id: 'g1' },
    evidence: [{ id: 'notes-from-a-call', text: 'Notizen.' }],
    responsibilities: [{ id: 'asks-before-each-step', text: 'Asks before each step.' }],
  });
});

test('statements keep their links, with an id and without', () => {
  const framework = inGerman(
    german('tracks/selling/senior-rep.yaml', {
      responsibilities: [{ id: 'own-number', text: 'Eigene Zahl.' }],
      moves: [{ condition: 'Hat Schweres gewonnen.' }, { condition: 'Hat zwei begleitet.' }],
    }),
  );
  const senior = level(framework, 'senior-rep');
  expect(senior?.responsibilities.map(({ id, text }) => `${id}: ${text}`)).toEqual([
    'own-number: Eigene Zahl.',
    'helps-a-newcomer: Helps a newcomer.',
  ]);
  expect(senior?.moves.map(({ condition }) => condition)).toEqual([
    'Hat Schweres gewonnen.',
    'Hat zwei begleitet.',
  ]);
});

test('what is not translated is known by its words', () => {
  const { translation } = inGerman(german(rep, { title: 'Anfang', summary: 'Sells with help.' }));
  expect(translation?.source).toBe('en');
  expect([...(translation?.texts ?? [])]).toEqual(expect.arrayContaining(['Sells with help.', 'Champion']));
  expect(translation?.texts).not.toContain('Rep');
  expect([...(translation?.translated ?? [])]).toEqual([rep]);
  expect(translation?.partial).toContain('tracks/selling/senior-rep.yaml');
  expect(translation?.partial).toContain(rep);
});

test('a text may be the same on purpose', () => {
  const texts = { title: 'Rep', summary: 'Sells with help.', evidence: ['Notes from a call.'] };
  const { translation } = inGerman(german(rep, { ...texts, sameOnPurpose: ['title', 'evidence.1'] }));
  expect(
    ['Rep', 'Sells with help.', 'Notes from a call.'].filter((each) => translation?.texts.has(each)),
  ).toEqual(['Sells with help.']);
});

test('a framework in its own language has nothing to mark', () => {
  const { catalog } = buildCatalog(aSmallFramework(shownIn, german(rep, { title: 'Anfang' })));
  const framework = frameworkFor(catalog, 'managers');
  expect(framework.translation).toBeUndefined();
  expect(framework.about.language).toBe('en');
  expect(framework.files.map(({ kind }) => kind)).not.toContain('translation');
});

test('each language is counted by its files', () => {
  const { catalog } = buildCatalog(
    aSmallFramework(
      shownIn,
      current('glossary.yaml', {
        terms: [{ id: 'champion', term: 'Fürsprecher', meaning: 'Verkauft für uns.' }],
      }),
      german(rep, { title: 'Anfang' }),
      german('competencies/coaching.yaml', { title: 'Begleiten', translatedFrom: 'an earlier one' }),
    ),
  );
  const [state] = frameworkFor(catalog, 'managers').translations;
  const of = (path: string) => state?.files.find((each) => each.file === path);
  expect(state?.language).toBe('de');
  expect(of('glossary.yaml')).toEqual({ file: 'glossary.yaml', state: 'translated', texts: 2, left: 0 });
  expect(of(rep)).toEqual({ file: rep, state: 'partial', texts: 5, left: 4 });
  expect(of('competencies/coaching.yaml')?.state).toBe('stale');
  expect(of(guide)).toEqual({ file: guide, state: 'missing', texts: 2, left: 2 });
});

test('a body is taken as a whole', () => {
  const german = current(guide, { title: 'Die erste Woche' }, body(guide, { text: 'Say hello.' }));
  const withBody = inGerman(
    body(guide, { text: 'Say hello.' }),
    german,
    body(`translations/de/${guide}`, { text: 'Grüßen Sie.' }),
  );
  expect(withBody.guides[0]).toMatchObject({ title: 'Die erste Woche', body: { text: 'Grüßen Sie.' } });
  expect(withBody.translation?.bodies).not.toContain(guide);
  const without = inGerman(body(guide, { text: 'Say hello.' }), german);
  expect(without.guides[0]?.body?.text).toBe('Say hello.');
  expect(without.translation?.bodies).toContain(guide);
});

const open = { text: 'Everyone reads this.' };
const secret = { text: 'Managers alone.', audience: 'managers' };
const forEveryone = (...changes: Change[]) =>
  frameworkFor(buildCatalog(aSmallFramework(shownIn, ...changes)).catalog, 'everyone', { language: 'de' });

test('what is hidden in the source is hidden in every language', () => {
  const source = set(rep, 'responsibilities', [open, secret]);
  const texts = { responsibilities: [{ text: 'Alle lesen das.' }, { text: 'Nur Vorgesetzte.' }] };
  const framework = forEveryone(source, current(rep, texts, source));
  expect(level(framework, 'rep')?.responsibilities.map(({ text }) => text)).toEqual(['Alle lesen das.']);
  expect(JSON.stringify(framework.files)).not.toContain('Vorgesetzte');
  expect(framework.translations[0]?.files.find((each) => each.file === rep)?.texts).toBe(5);
});

test('a translation of another order shows nothing that is not for everyone', () => {
  const texts = { responsibilities: [{ text: 'Alle lesen das.' }, { text: 'Nur Vorgesetzte.' }] };
  const stale = german(rep, { ...texts, translatedFrom: 'the order before' });
  for (const translation of [stale, german(rep, texts)]) {
    const framework = forEveryone(set(rep, 'responsibilities', [secret, open]), translation);
    expect(level(framework, 'rep')?.responsibilities.map(({ text }) => text)).toEqual([
      'Everyone reads this.',
    ]);
  }
});

test('a stale body of a file with hidden sections is not shown', () => {
  const hidden = (text: string) => ({
    text,
    elements: [inside(0, text.length, element('Audience', { only: 'managers' }))],
  });
  const framework = forEveryone(
    body(guide, hidden('<Audience only="managers">Secret.</Audience>')),
    german(guide, { title: 'Die erste Woche', translatedFrom: 'an earlier one' }),
    body(`translations/de/${guide}`, {
      ...hidden('<Audience only="managers">Geheim.</Audience>'),
      text: 'Geheim.',
    }),
  );
  expect(framework.guides[0]?.title).toBe('Die erste Woche');
  expect(JSON.stringify(framework.guides)).not.toContain('Geheim');
});

test('proficiencies that the framework does not name are called so in each language', () => {
  const framework = inGerman(
    set('framework.yaml', 'scale', undefined),
    set('framework.yaml', 'scaleZero', undefined),
  );
  expect(framework.scale.map(({ id, name, meaning }) => [id, name, meaning])[0]).toEqual([
    'learning',
    'Lernend',
    'Mit Hilfe.',
  ]);
  expect(framework.scaleZero.name).toBe('Nicht erwartet');
  expect(framework.translation?.texts.has('Lernend')).toBe(false);
});

test('proficiencies that the framework names are translated like any text', () => {
  const own = [
    { id: 'begins', name: 'Begins' },
    { id: 'masters', name: 'Masters' },
  ];
  const scale = [
    set('framework.yaml', 'scale', own),
    set('framework.yaml', 'scaleZero', { name: 'Not asked' }),
  ];
  const framework = inGerman(
    ...scale,
    german('framework.yaml', { scale: [{ id: 'begins', name: 'Beginnt' }] }),
  );
  expect(framework.scale.map(({ name }) => name)).toEqual(['Beginnt', 'Masters']);
  expect(framework.scaleZero.name).toBe('Not asked');
});
