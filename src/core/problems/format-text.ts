import { countSentence } from './count-sentence.ts';
import type { PlacedProblem } from './problem.ts';
import { pathFrom, type Report } from './report.ts';
import { visible } from './visible.ts';

/**
 * A report for people at a terminal: a line for each problem, with its hint below, an empty line between files, and the
 * count at the end. `folder` is put before the paths, so that an editor's terminal can open them.
 */
export function formatText({ problems, counts }: Report, folder = ''): string {
  const files = [...Map.groupBy(problems, ({ file }) => file).values()];
  const blocks = files.map((ofFile) => ofFile.map((problem) => formatProblem(problem, folder)).join('\n'));
  return [...blocks, countSentence(counts)].join('\n\n');
}

function formatProblem(problem: PlacedProblem, folder: string): string {
  const { file, line, column, severity, message, check, hint } = problem;
  const place = `${visible(pathFrom(folder, file))}:${line}:${column}`;
  const said = `${place}  ${severity}  ${visible(message)}  (${check})`;
  return hint ? `${said}\n    ${visible(hint)}` : said;
}
