import type { WordRun } from '../../views/word-changes.ts';
import { asMarkdown } from './as-markdown.ts';
import type { ChangesReport } from './changes-report.ts';
import { type ReportLine, reportParts } from './report-lines.ts';
import { countOfChanges, namesOf, risesSentence, versionSentence } from './report-sentences.ts';

/** The longest comment that GitHub takes has 65,536 signs. */
const longest = 60_000;

/**
 * A report for a pull request: one line for each change, what asks something new first. Whatever the content says stays
 * text. `problems` are sentences in Markdown that stand above all else.
 */
export function formatChangesMarkdown(report: ChangesReport, problems: readonly string[] = []): string {
  const head = [
    '## What this changes for people',
    ...(problems.length > 0 ? [problems.map((problem) => `- **To do:** ${problem}`).join('\n')] : []),
    [countOfChanges(report), versionSentence(report.version, report.bump)].filter(Boolean).join(' '),
  ];
  const body = reportParts(report).flatMap(({ title, lines, folds }) => [
    `### ${asMarkdown(title)}`,
    ...(folds ? folded(lines) : lines).map((each) => (typeof each === 'string' ? each : inMarkdown(each))),
  ]);
  return joined(cut([...head, ...body]));
}

const mostOpen = 8;
const mostFolded = 100;

/** The lines that matter most, and the others behind one that opens them; where there are many, the first of these. */
function folded(lines: readonly ReportLine[]): (ReportLine | string)[] {
  const rest = lines.slice(mostOpen);
  if (rest.length < 2) return [...lines];
  const shown = rest.slice(0, mostFolded).map(inMarkdown).join('\n');
  const left = rest.length - mostFolded;
  const end = left > 0 ? `\n- ${left} more. \`npm run changes\` prints all of them.` : '';
  return [
    ...lines.slice(0, mostOpen),
    `<details>\n<summary>${rest.length} more</summary>\n\n${shown}${end}\n\n</details>`,
  ];
}

function inMarkdown({ names, said, words, rises }: ReportLine): string {
  const text = words.map(run).join(' ');
  const rising = asMarkdown(risesSentence(rises));
  const sentence = `**${asMarkdown(namesOf(names))}**: ${asMarkdown(said)}${text ? `: ${text}` : '.'}`;
  return `- ${[sentence, rising && `*${rising}*`].filter(Boolean).join(' ')}`;
}

const tags = { same: ['', ''], out: ['<del>', '</del>'], in: ['<ins>', '</ins>'] } as const;

const run = ({ text, change }: WordRun): string => `${tags[change][0]}${asMarkdown(text)}${tags[change][1]}`;

/** Entries of a list follow each other; everything else stands apart. */
const joined = (blocks: readonly string[]): string =>
  blocks.reduce((all, block, n) => {
    const isNextEntry = block.startsWith('- ') && blocks[n - 1]?.startsWith('- ');
    return n === 0 ? block : `${all}${isNextEntry ? '\n' : '\n\n'}${block}`;
  }, '');

function cut(blocks: readonly string[]): readonly string[] {
  let length = 0;
  const fitting = blocks.filter((block) => {
    length += block.length + 2;
    return length <= longest;
  });
  const left = blocks.length - fitting.length;
  if (left === 0) return blocks;
  return [...fitting, `${left} more lines are left out here. \`npm run changes\` prints all of them.`];
}
