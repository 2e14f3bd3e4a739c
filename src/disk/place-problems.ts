import { join } from 'node:path';
import type { Event } from 'js-yaml';
import type { PlacedProblem, Position, Problem } from '../core/problems/problem.ts';
import { locate } from './locate.ts';
import { type Outline, outlineOf } from './parse/outline.ts';
import { readEvents } from './parse/parse-yaml.ts';
import { positionsIn } from './parse/positions-in.ts';
import { yamlOf } from './parse/yaml-of.ts';
import { readText } from './read-text.ts';

type PositionOf = (problem: Problem) => Position;

const top: Position = { line: 1, column: 1 };

/**
 * Finds line and column of every problem that does not know its own, in the file as it is now. Problems come back in the
 * order of file, line, column and check. One that is about a file that is not there, or cannot be read, stands at its top.
 */
export async function placeProblems(folder: string, problems: readonly Problem[]): Promise<PlacedProblem[]> {
  const files = [...new Set(problems.filter(({ position }) => !position).map(({ file }) => file))];
  const positions = new Map(files.map((file) => [file, positionsOf(folder, file)]));
  return problems.map((problem) => place(problem, positions.get(problem.file))).sort(compare);
}

function positionsOf(folder: string, file: string): PositionOf {
  const read = readText(join(folder, file));
  return 'text' in read ? positionsInFile(file, read.text) : () => top;
}

/** Where problems of a file stand in its text. */
export function positionsInFile(file: string, text: string): PositionOf {
  const yaml = yamlOf(file, text);
  try {
    const events = readEvents(yaml);
    const positionOf = positionsIn(yaml);
    // A problem of a file as a whole stands where its data begins, and needs no more than the first step into the document.
    const beginning = dataIn(yaml, events.slice(0, 2));
    let outline: Outline | undefined;
    return ({ position, path, atKey }) => {
      if (path.length > 0) outline ??= dataIn(yaml, events);
      const data = path.length > 0 ? outline : beginning;
      return position ?? (data ? positionOf(locate(data, path, atKey)) : top);
    };
  } catch {
    return (problem) => problem.position ?? top;
  }
}

const dataIn = (yaml: string, events: readonly Event[]): Outline | undefined =>
  outlineOf(yaml, events)[0]?.entries?.[0];

function place(problem: Problem, positionOf: PositionOf = () => top): PlacedProblem {
  const { check, severity, file, message, hint } = problem;
  const position = problem.position ?? positionOf(problem);
  return { check, severity, file, ...position, message, ...(hint === undefined ? {} : { hint }) };
}

function compare(a: PlacedProblem, b: PlacedProblem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.line !== b.line) return a.line - b.line;
  if (a.column !== b.column) return a.column - b.column;
  if (a.check !== b.check) return a.check < b.check ? -1 : 1;
  return a.message < b.message ? -1 : Number(a.message > b.message);
}
