import { expect, test } from 'vitest';
import { buildCatalog } from '../../../src/core/catalog/catalog.ts';
import { sourceFingerprint } from '../../../src/core/catalog/source-fingerprint.ts';
import { aSmallFramework, type Change, file, set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const rep = 'tracks/selling/rep.yaml';
const german = `translations/de/${rep}`;
const translated = (texts: object): Change => {
  const entry = buildCatalog(aSmallFramework()).catalog.entries.find((each) => each.file === rep);
  if (!entry) throw new Error('No level to translate.');
  return file(german, { ...texts, translatedFrom: sourceFingerprint(entry) });
};
const found = (...changes: Change[]) => foundBy('translations-are-current', ...changes);

test('a translation whose source changed since is told', () => {
  expect(found(translated({ title: 'Anfang' }), set(rep, 'summary', 'Sells with much help.'))).toEqual([
    {
      check: 'translations-are-current',
      severity: 'note',
      file: german,
      path: ['translatedFrom'],
      message: 'Texts of `tracks/selling/rep.yaml` changed since this was translated.',
      hint: 'Run `npm run translations -- translations/de/tracks/selling/rep.yaml`, and look through the texts.',
    },
  ]);
});

test('what no longer fits stops nobody who changes the source', () => {
  const changes = [
    translated({ responsibilities: ['Fragt vor jedem Schritt.'] }),
    set(rep, 'responsibilities', ['Asks before each step.', 'Listens.']),
  ];
  expect(found(...changes)).toMatchObject([
    {
      message:
        'Texts of `tracks/selling/rep.yaml` changed since this was translated. What no longer fits is shown in the language of the source.',
    },
  ]);
  expect(foundBy('translations-match', ...changes)).toEqual([]);
});

test('a number or a reference of the source may change', () => {
  expect(
    found(translated({ title: 'Anfang' }), set(rep, 'grade', 'g2'), set(rep, 'expectations', {})),
  ).toEqual([]);
});

test('a translation without a fingerprint is not judged', () => {
  expect(found(file(german, { title: 'Anfang' }))).toEqual([]);
});
