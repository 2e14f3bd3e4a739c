import { reviewContent } from '../../core/ladder-checks/review-content.ts';
import type { Problem } from '../../core/problems/problem.ts';
import type { Content } from '../../core/schema/content-file.ts';
import { changedContent } from '../changed-content.ts';
import type { FileChange } from '../edit/file-change.ts';
import { readToEdit } from '../edit/read-to-edit.ts';
import { positionsIn } from '../parse/positions-in.ts';
import { applyFix } from './apply-fix.ts';
import { tidy } from './tidy.ts';

/** Something that was set right, or left to a person, with the place where it stood. */
export interface Fixed {
  path: string;
  line: number;
  column: number;
  said: string;
}

/** What setting right would change in a content folder, and what it sets right. */
export interface Fixes {
  changes: readonly FileChange[];
  fixed: readonly Fixed[];
}

/** A file that is set right can be looked at anew, and what it said before may have hidden something. */
const mostRounds = 10;
const mark = '\ufeff';

/** Sets right what can only be meant in one way, then tidies. Run again on the result, it changes nothing. */
export function planFixes(folder: string, content: Content, today: string): Fixes {
  const texts = new Map(content.files.map(({ path }) => [path, readToEdit(folder, path)] as const));
  const before = new Map(texts);
  const fixed: Fixed[] = [];
  let now = content;
  for (let round = 0; round < mostRounds; round++) {
    const found = reviewContent(now, { today }).problems.flatMap((problem) => fixOne(problem, texts));
    if (found.length === 0) break;
    fixed.push(...found);
    now = changedContent(content, changesBetween(before, texts));
  }
  for (const [path, text] of texts) {
    const tidied = tidyOne(path, text);
    texts.set(path, tidied.text);
    fixed.push(...tidied.done.map(({ line, said }) => ({ path, line, column: 1, said })));
  }
  return { changes: changesBetween(before, texts), fixed: fixed.sort(byPlace) };
}

function fixOne(problem: Problem, texts: Map<string, string>): Fixed[] {
  const { file: path, fix } = problem;
  const whole = texts.get(path);
  if (!fix || whole === undefined) return [];
  const start = whole.startsWith(mark) ? mark : '';
  const applied = applyFix(path, whole.slice(start.length), problem);
  if (!applied) return [];
  texts.set(path, start + applied.text);
  const position = positionsIn(applied.text)(applied.offset);
  return [{ path, ...position, said: `wrote \`${fix.to}\` for \`${fix.from}\`` }];
}

function tidyOne(path: string, whole: string): ReturnType<typeof tidy> {
  const start = whole.startsWith(mark) ? mark : '';
  const { text, done } = tidy(path, whole.slice(start.length));
  return { text: start + text, done };
}

function changesBetween(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): FileChange[] {
  return [...after].flatMap(([path, text]) =>
    before.get(path) === text ? [] : [{ path, before: before.get(path), after: text }],
  );
}

const byPlace = (a: Fixed, b: Fixed): number =>
  a.path === b.path ? a.line - b.line || a.column - b.column : a.path < b.path ? -1 : 1;
