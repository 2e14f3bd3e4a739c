import type { Expectation, Level } from '../framework/level.ts';
import type { Words } from '../words/index.ts';
import { descriptorAt } from './what-it-takes.ts';

/** What a level as a document is said with: Markdown of the content as plain text, and the words of the site. */
export interface LevelTelling {
  plain(text: string): string;
  words: Words['levelMarkdown'];
}

/**
 * A level as Markdown, to begin a job advert or a hiring brief with: what it is for, what someone does there, and
 * what they can do, with what matters most first. What is internal to growing here is left out.
 */
export function levelMarkdown(level: Level, { plain, words }: LevelTelling): string {
  const text = (value: string | undefined) => (value ? escaped(plain(value)) : '');
  const emphasised = level.expectations.filter(({ emphasis }) => emphasis);
  const others = level.expectations.filter((each) => !emphasised.includes(each));
  const skill = (each: Expectation) => expectationLine(each, text);
  const parts = [
    `# ${escaped(level.title)}`,
    [level.track.title, level.grade?.name]
      .filter(Boolean)
      .map((each) => escaped(each ?? ''))
      .join(' · '),
    text(level.summary),
    text(level.about),
    text(level.scopeText),
    section(
      words.work,
      level.responsibilities.map((each) => text(each.text)),
    ),
    section(words.most, emphasised.map(skill)),
    section(emphasised.length > 0 ? words.also : words.expected, others.map(skill)),
    section(
      words.results,
      level.results.flatMap(({ metric, relative }) =>
        relative ? [`${escaped(metric.name)}: ${text(relative)}`] : [],
      ),
    ),
    level.notThis ? `**${words.notThis}:** ${text(level.notThis)}` : '',
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function expectationLine(
  { competency, proficiency }: Expectation,
  text: (value: string | undefined) => string,
): string {
  const summary = descriptorAt(competency, proficiency)?.summary ?? competency.definition;
  return summary ? `**${escaped(competency.title)}:** ${text(summary)}` : `**${escaped(competency.title)}**`;
}

const section = (title: string, items: readonly string[]): string =>
  items.length > 0 ? `## ${title}\n\n${items.map((each) => `- ${each}`).join('\n')}` : '';

/** What has a meaning in Markdown or HTML stands as it was written. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&');
