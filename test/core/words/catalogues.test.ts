import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogues } from '../../../src/core/words/index.ts';
import { entriesOf } from './read-catalogue.ts';
import { sameAsEnglish } from './same-as-english.ts';
import { breaks, typographyOf } from './typography.ts';

const english = entriesOf(catalogues.en);
const translations = Object.entries(catalogues).filter(([language]) => language !== 'en');
const numbers = (text: string) => [...text.matchAll(/7[1-5]/g)].map(([mark]) => mark).sort();
const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe.each(translations)('the catalogue %s', (language, words) => {
  const entries = entriesOf(words);
  const at = (path: string) => entries.find((each) => each.path === path);

  test('has the entries of the English one, in the same order', () => {
    expect(entries.map(({ path }) => path)).toEqual(english.map(({ path }) => path));
  });

  test('says for itself which language it is in, and which way it is read', () => {
    expect(words.language).toBe(language);
    expect(words.direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });

  test('leaves nothing in English but what is listed', () => {
    const isSaid = (text: string) => /\p{L}/u.test(text.replaceAll(/\{\w+\}/g, ''));
    const same = english.filter(
      ({ path, texts }) =>
        path !== 'direction' && texts.some(isSaid) && at(path)?.texts.join('|') === texts.join('|'),
    );
    expect(same.map(({ path }) => path)).toEqual(sameAsEnglish[language] ?? []);
  });

  test('has no text that is empty or has a space too many', () => {
    const joints = ['comma', 'colon', 'questionMark', 'levelPage.addsAround.0', 'levelPage.addsAround.1'];
    const untidy = entries.filter(
      ({ path, texts }) =>
        !joints.includes(path) &&
        texts.some((text) => text !== text.trim() || text === '' || / {2}/.test(text)),
    );
    expect(untidy.map(({ path, texts }) => [path, texts])).toEqual([]);
  });

  test('says every value that the English sentence says', () => {
    const lost = english.flatMap(({ path, sentence, texts }) =>
      sentence
        ? texts.flatMap((text, n) => {
            const said = at(path)?.texts[n] ?? '';
            return numbers(text).join() === numbers(said).join() ? [] : [[path, text, said]];
          })
        : [],
    );
    expect(lost).toEqual([]);
  });

  test('keeps the places that are filled in later', () => {
    const other = entries.flatMap(({ path, forms, texts }) => {
      const from = english.find((each) => each.path === path);
      const asked = places(from?.forms?.['other'] ?? from?.texts.join(' ') ?? '');
      const missing = Object.entries(forms ?? { text: texts.join(' ') }).filter(([form, text]) => {
        const without = form === 'other' || form === 'text' ? asked : asked.filter((each) => each !== '{n}');
        const found = places(text);
        return found.join() !== asked.join() && found.join() !== without.join();
      });
      return missing.map(([form, text]) => [path, form, text]);
    });
    expect(other).toEqual([]);
  });

  test('has every form that its numbers ask for', () => {
    // Millions have a form of their own in French and Spanish, and nothing is counted in millions here.
    const asked = new Intl.PluralRules(language)
      .resolvedOptions()
      .pluralCategories.filter((form) => form !== 'zero' && (form !== 'many' || language === 'ar'));
    const incomplete = entries.filter(
      ({ forms }) =>
        forms && new Set(Object.values(forms)).size > 1 && !asked.every((form) => forms[form] !== undefined),
    );
    expect(incomplete.map(({ path }) => path)).toEqual([]);
  });

  test('is set in the marks of its language', () => {
    const wrong = entries.flatMap(({ path, texts }) =>
      texts.flatMap((text) =>
        typographyOf(language)
          .filter((rule) => breaks(text, rule))
          .map(({ rule }) => [path, text, rule]),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe('what is counted stands in the form that its number asks for', () => {
  const counted: Readonly<Record<string, readonly string[]>> = {
    en: ['0 levels', '1 level', '2 levels', '3 levels', '11 levels', '100 levels'],
    ar: ['0 مستوى', 'مستوى واحد', 'مستويان', '3 مستويات', '11 مستوى', '100 مستوى'],
    de: ['0 Stufen', '1 Stufe', '2 Stufen', '3 Stufen', '11 Stufen', '100 Stufen'],
    es: ['0 niveles', '1 nivel', '2 niveles', '3 niveles', '11 niveles', '100 niveles'],
    ja: ['0レベル', '1レベル', '2レベル', '3レベル', '11レベル', '100レベル'],
    fr: ['0 niveau', '1 niveau', '2 niveaux', '3 niveaux', '11 niveaux', '100 niveaux'],
  };

  test.each(Object.entries(catalogues))('%s', (language, { tracksPage }) => {
    expect([0, 1, 2, 3, 11, 100].map(tracksPage.levelsCount)).toEqual(counted[language]);
  });
});

test('the list of terms in the documentation calls things as the pages do', () => {
  const columns = [catalogues.en, catalogues.de, catalogues.fr, catalogues.es, catalogues.ja, catalogues.ar];
  const list = readFileSync('docs/interface-words.md', 'utf8').toLowerCase();
  for (const kind of ['track', 'level', 'competency', 'behaviour', 'activity', 'overlay', 'story'] as const) {
    expect(list).toContain(`| ${columns.map(({ kinds }) => kinds[kind].toLowerCase()).join(' | ')} |`);
  }
});
