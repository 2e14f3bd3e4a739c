import { type Catalog, frameworkFile } from '../catalog/catalog.ts';
import { audiencesOf } from '../framework/for-audience.ts';
import type { Problem } from '../problems/problem.ts';
import { list } from '../problems/quote.ts';
import type { LadderContext } from './ladder-check.ts';

export const audienceCheck = {
  name: 'audience-exists',
  rule: 'The audience that a build is asked for is one that the framework has.',
  severity: 'error',
} as const;

export const languageCheck = {
  name: 'language-exists',
  rule: 'The language that pages are asked for is one that the site is shown in.',
  severity: 'error',
} as const;

export interface ReviewOptions extends LadderContext {
  /** Whom the framework is made for. Without it, the widest audience, so that nothing gets out by oversight. */
  audience?: string;
  /** The language of the framework. Without it, the one that the content was written in. */
  language?: string;
}

/** What was asked for and is not there. */
export const unknownAsked = (catalog: Catalog, options: ReviewOptions): Problem[] => [
  ...unknownAudience(audienceOf(catalog, options), audiencesOf(catalog)),
  ...unknownLanguage(catalog, options),
];

export const audienceOf = (catalog: Catalog, { audience }: ReviewOptions): string =>
  audience ?? audiencesOf(catalog)[0]?.id ?? 'everyone';

function unknownAudience(asked: string, known: ReturnType<typeof audiencesOf>): Problem[] {
  const ids = known.map((audience) => audience.id);
  if (ids.includes(asked)) return [];
  const renamed = known.find(({ formerly }) => formerly?.includes(asked));
  return [
    {
      check: audienceCheck.name,
      severity: audienceCheck.severity,
      file: 'framework.yaml',
      path: ['audiences'],
      message: `The build was asked for the audience \`${asked}\`, which this framework does not have.`,
      hint: renamed
        ? `It is called \`${renamed.id}\` now: ask for that.`
        : `It has ${list(ids.map((id) => `\`${id}\``))}.`,
    },
  ];
}

function unknownLanguage(catalog: Catalog, { language: asked }: ReviewOptions): Problem[] {
  const { language = 'en', languages = [] } = frameworkFile(catalog)?.data ?? {};
  if (asked === undefined || [language, ...languages].includes(asked)) return [];
  return [
    {
      check: languageCheck.name,
      severity: languageCheck.severity,
      file: 'framework.yaml',
      path: ['languages'],
      message: `The pages were asked for in \`${asked}\`, which is no language of this site.`,
      hint: `It has ${list([language, ...languages].map((tag) => `\`${tag}\``))}.`,
    },
  ];
}
