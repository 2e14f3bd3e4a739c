import { folderOf } from '../core/catalog/translations.ts';
import type { About } from '../core/framework/framework.ts';
import { languageName } from '../core/views/language-name.ts';

/** A page in one of the languages of the site. */
export interface InLanguage {
  language: string;
  /** What the language calls itself. */
  name: string;
  /** The same page, as a path with the base. */
  href: string;
}

type Languages = Pick<About, 'language' | 'languages'>;

/** Where the site stands in its first language, from where it stands in this one. */
export function topOf(base: string, { language, languages }: Languages): string {
  return language === languages[0] ? base : base.slice(0, -`${folderOf(language)}/`.length);
}

/** Where the site stands in one of its languages: the first at the top, others below it. */
export const baseIn = (language: string, top: string, { languages }: Pick<About, 'languages'>): string =>
  language === languages[0] ? top : `${top}${folderOf(language)}/`;

/**
 * A page in all languages of the site, `path` being its path with `base` in this one; nothing where there is one language.
 * A page that stands for all that is not there leads to where the site starts.
 */
export function languageAddresses(path: string, base: string, about: Languages): InLanguage[] {
  const { languages } = about;
  if (languages.length < 2) return [];
  const top = topOf(base, about);
  const isPage = path.startsWith(base) && !/\/404(\.html|\/)?$/.test(path);
  return languages.map((language) => ({
    language,
    name: languageName(language),
    href: baseIn(language, top, about) + (isPage ? path.slice(base.length) : ''),
  }));
}
