import { buildCatalog, type Catalog, frameworkFile } from '../catalog/catalog.ts';
import type { CheckContext } from '../checks/check.ts';
import { catalogChecks } from '../checks/index.ts';
import { runChecks } from '../checks/run-checks.ts';
import type { Problem } from '../problems/problem.ts';
import type { Content } from '../schema/content-file.ts';
import { audiencesOf, forAudience } from './for-audience.ts';
import type { Framework } from './framework.ts';
import { inLanguage, withoutTranslations } from './in-language.ts';
import { linkFramework } from './link-framework.ts';
import { languageStates, translationOf } from './translation.ts';

export interface Loaded {
  catalog: Catalog;
  /** All of it, for the narrowest audience; there only when all is well-shaped and no check that linking relies on found anything. */
  framework?: Framework;
  problems: readonly Problem[];
}

/** Shape, then rules, then links. All problems are reported at once. */
export function loadFramework(content: Content, context: CheckContext): Loaded {
  const { catalog, problems: shapes } = buildCatalog(content);
  const severities = frameworkFile(catalog)?.data.checks ?? {};
  const problems = [...shapes, ...runChecks(catalogChecks, catalog, context, severities)];
  const isLinkable = shapes.length === 0 && content.unreadable.length === 0 && !problems.some(isFromGuard);
  if (!isLinkable) return { catalog, problems };
  return { catalog, problems, framework: frameworkFor(catalog, narrowest(catalog)) };
}

const guards = new Set(catalogChecks.filter(({ guards }) => guards).map(({ name }) => name));
const isFromGuard = ({ check }: Problem): boolean => guards.has(check);

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

/** The audience that everything is for: checks look at all there is. */
const narrowest = (catalog: Catalog): string => audiencesOf(catalog).at(-1)?.id ?? 'everyone';
