import { type Catalog, frameworkFile } from '../catalog/catalog.ts';
import { audiencesOf, forAudience } from './for-audience.ts';
import type { Framework } from './framework.ts';
import { inLanguage, withoutTranslations } from './in-language.ts';
import { linkFramework } from './link-framework.ts';
import { languageStates, translationOf } from './translation.ts';

interface Made {
  /** The language of its texts, where it is not the one that they were written in. */
  language?: string | undefined;
  /** Takes away what the site does not show. Translations are laid over their sources before. */
  without?: (catalog: Catalog) => Catalog;
}

/**
 * The framework of a catalog without errors, with what is for `audience` or for a wider one, in the language that it was
 * written in or in another one that it names.
 */
export function frameworkFor(catalog: Catalog, audience: string, made: Made = {}): Framework {
  const { language, without = (whole: Catalog) => whole } = made;
  const { language: source = 'en', languages = [] } = frameworkFile(catalog)?.data ?? {};
  const own = without(withoutTranslations(catalog));
  const translated =
    language !== undefined && language !== source ? inLanguage(catalog, language) : undefined;
  let isWhole = true;
  const left = forAudience(translated ? without(translated.catalog) : own, audience, () => {
    isWhole = false;
  });
  return linkFramework(left, {
    audience,
    isWhole,
    translations:
      languages.length > 0 ? languageStates(languages, catalog, forAudience(own, audience).entries) : [],
    ...(translated && { language: translated.language, translation: translationOf(translated, source) }),
  });
}

/** All of a framework, for the narrowest audience: checks look at all there is. */
export const wholeFramework = (catalog: Catalog): Framework =>
  frameworkFor(catalog, audiencesOf(catalog).at(-1)?.id ?? 'everyone');
