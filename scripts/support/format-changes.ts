import { asMarkdown } from '../../src/core/changes/report/as-markdown.ts';
import { formatChangesJson } from '../../src/core/changes/report/format-changes-json.ts';
import { formatChangesMarkdown } from '../../src/core/changes/report/format-changes-markdown.ts';
import { formatChangesText } from '../../src/core/changes/report/format-changes-text.ts';
import type { PlacedProblem } from '../../src/core/problems/problem.ts';
import { pathFrom } from '../../src/core/problems/report.ts';
import { visible } from '../../src/core/problems/visible.ts';
import type { Compared } from './compared-states.ts';

export const formats = ['text', 'markdown', 'json'] as const;

/** What is printed of a comparison, and what is said beside it: JSON holds nothing but the changes. */
export function formatChanges(
  format: (typeof formats)[number],
  compared: Compared,
): { output: string; beside: string } {
  const { report, problems, from, to } = compared;
  const todo = problems.map((problem) => asText(problem, compared.folder)).join('\n');
  if (format === 'json') return { output: formatChangesJson(report), beside: todo };
  if (format === 'markdown') {
    return {
      output: formatChangesMarkdown(
        report,
        problems.map((problem) => inMarkdown(problem, compared.folder)),
      ),
      beside: '',
    };
  }
  const head = `From ${visible(from)} to ${visible(to)}`;
  return { output: [head, formatChangesText(report), todo].filter(Boolean).join('\n\n'), beside: '' };
}

function asText(
  { file, line, column, severity, message, hint, check }: PlacedProblem,
  folder: string,
): string {
  const place = `${pathFrom(folder, file)}:${line}:${column}`;
  return [
    visible(`${place}  ${severity}  ${message}  (${check})`),
    ...(hint ? [`    ${visible(hint)}`] : []),
  ].join('\n');
}

function inMarkdown({ file, message, hint }: PlacedProblem, folder: string): string {
  return [`\`${pathFrom(folder, file)}\``, message, hint ?? ''].filter(Boolean).map(withCode).join(' ');
}

/** What a message has between backticks becomes code, and everything stays text. */
const withCode = (message: string): string =>
  message
    .split('`')
    .map((part, n) => (n % 2 === 1 ? `<code>${asMarkdown(part)}</code>` : spaced(part)))
    .join('');

const spaced = (part: string): string => part.replace(/\S(?:.*\S)?/s, asMarkdown);
