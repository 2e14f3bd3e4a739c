import { visible } from '../../problems/visible.ts';
import type { WordRun } from '../../views/word-changes.ts';
import type { ChangesReport } from './changes-report.ts';
import { type ReportLine, reportParts } from './report-lines.ts';
import { countOfChanges, namesOf, risesSentence, versionSentence } from './report-sentences.ts';

/** A report for people at a terminal: what asks something new first, words that went in `[- -]`, words that came in `{+ +}`. */
export function formatChangesText(report: ChangesReport): string {
  const parts = reportParts(report).map(({ title, lines }) => [title, ...lines.map(inText)].join('\n'));
  const end = [countOfChanges(report), versionSentence(report.version, report.bump)]
    .filter(Boolean)
    .join('\n');
  return [...parts, end].join('\n\n');
}

function inText({ names, said, words, rises }: ReportLine): string {
  const indented = [words.map(run).join(' '), risesSentence(rises)].filter(Boolean);
  return [`  ${namesOf(names)}: ${said}.`, ...indented.map((text) => `      ${text}`)]
    .map(visible)
    .join('\n');
}

const marks = { same: ['', ''], out: ['[-', '-]'], in: ['{+', '+}'] } as const;

const run = ({ text, change }: WordRun): string => `${marks[change][0]}${text}${marks[change][1]}`;
