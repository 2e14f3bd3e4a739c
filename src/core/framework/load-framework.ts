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
import { type LanguageState, languageStates, translationOf } from './translation.ts';

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

/**
 * The framework of a catalog without errors, with what is for `audience` or for a wider one, in the language that it was
 * written in or in another one that it names.
 */
export function frameworkFor(catalog: Catalog, audience: string, language?: string): Framework {
  const { language: source = 'en', languages = [] } = frameworkFile(catalog)?.data ?? {};
  const translated =
    language !== undefined && language !== source ? inLanguage(catalog, language) : undefined;
  let isWhole = true;
  const left = forAudience(translated?.catalog ?? withoutTranslations(catalog), audience, () => {
    isWhole = false;
  });
  return linkFramework(left, {
    audience,
    isWhole,
    translations: statesOf(languages, catalog, audience),
    ...(translated && { language: translated.language, translation: translationOf(translated, source) }),
  });
}

/** Counted over the texts of the source that are for the audience. */
function statesOf(languages: readonly string[], catalog: Catalog, audience: string): LanguageState[] {
  if (languages.length === 0) return [];
  return languageStates(languages, catalog, forAudience(withoutTranslations(catalog), audience).entries);
}

/** The audience that everything is for: checks look at all there is. */
const narrowest = (catalog: Catalog): string => audiencesOf(catalog).at(-1)?.id ?? 'everyone';
