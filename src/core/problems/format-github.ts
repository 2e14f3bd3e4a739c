import { countSentence } from './count-sentence.ts';
import type { PlacedProblem, Severity } from './problem.ts';
import { pathFrom, type Report } from './report.ts';
import { visible } from './visible.ts';

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * A report that GitHub shows beside the lines of a pull request. `folder` is the content folder as seen from the top of the
 * repository. https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatGithub({ problems, counts }: Report, folder = ''): string {
  return [...problems.map((problem) => annotation(problem, folder)), countSentence(counts)].join('\n');
}

function annotation(
  { severity, file, line, column, check, message, hint }: PlacedProblem,
  folder: string,
): string {
  const path = escapeProperty(visible(pathFrom(folder, file)));
  const properties = `file=${path},line=${line},col=${column},title=${escapeProperty(check)}`;
  const text = [message, hint ?? ''].filter(Boolean).map(visible).join('\n');
  return `::${commands[severity]} ${properties}::${escapeData(text)}`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
