import { type Catalog, frameworkFile } from '../catalog/catalog.ts';
import { runChecks } from '../checks/run-checks.ts';
import { audiencesOf } from '../framework/for-audience.ts';
import type { Framework } from '../framework/framework.ts';
import { type FrameworkSource, frameworkFrom, sourceOf } from '../framework/framework-source.ts';
import { loadFramework } from '../framework/load-framework.ts';
import type { Problem } from '../problems/problem.ts';
import { list } from '../problems/quote.ts';
import type { Content } from '../schema/content-file.ts';
import { applyExceptions } from './apply-exceptions.ts';
import { frameworkChecks } from './index.ts';
import type { LadderContext } from './ladder-check.ts';
import { readProse } from './prose/read-prose.ts';
import { settingsNameChecks } from './settings-name-checks.ts';
import { textChecks } from './text/index.ts';

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

export interface ContentReview {
  /** The framework for the audience asked for; there only when no problem is an error. */
  framework?: Framework;
  /** What it was made from; there where `framework` is. */
  source?: FrameworkSource;
  problems: readonly Problem[];
}

/** All that there is to say about a framework: shape, references, and what makes a good ladder. */
export function reviewContent(content: Content, options: ReviewOptions): ContentReview {
  const { catalog, whole, problems } = lookAt(content, options);
  if (!whole || problems.some((problem) => problem.severity === 'error')) return { problems };
  const source = sourceOf(catalog, audienceOf(catalog, options));
  return { problems, framework: frameworkFrom(source, options.language), source };
}

/** The same without making a framework of it, which takes as long as checking it. */
export const checkContent = (content: Content, options: ReviewOptions): Pick<ContentReview, 'problems'> => ({
  problems: lookAt(content, options).problems,
});

/** Ladder checks look at all of a framework, whoever the build is for. */
function lookAt(content: Content, options: ReviewOptions) {
  const { catalog, framework: whole, problems: loading } = loadFramework(content, { today: options.today });
  const severities = frameworkFile(catalog)?.data.checks ?? {};
  const found = [
    ...runChecks([settingsNameChecks], catalog, options, severities),
    ...(whole ? runChecks(frameworkChecks, whole, options, severities) : []),
    ...(whole ? runChecks(textChecks, readProse(catalog, whole), options, severities) : []),
  ];
  const problems = [
    ...applyExceptions([...loading, ...found], catalog, { ranLadderChecks: whole !== undefined, severities }),
    ...unknownAudience(audienceOf(catalog, options), audiencesOf(catalog)),
    ...unknownLanguage(catalog, options),
  ];
  return { catalog, whole, problems };
}

const audienceOf = (catalog: Catalog, { audience }: ReviewOptions): string =>
  audience ?? audiencesOf(catalog)[0]?.id ?? 'everyone';

function unknownAudience(asked: string, known: readonly { id: string }[]): Problem[] {
  const ids = known.map((audience) => audience.id);
  if (ids.includes(asked)) return [];
  return [
    {
      check: audienceCheck.name,
      severity: audienceCheck.severity,
      file: 'framework.yaml',
      path: ['audiences'],
      message: `The build was asked for the audience \`${asked}\`, which this framework does not have.`,
      hint: `It has ${list(ids.map((id) => `\`${id}\``))}.`,
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
