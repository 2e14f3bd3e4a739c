import { reviewContent } from '../core/ladder-checks/review-content.ts';
import { asksForMore } from '../core/ladder-checks/upkeep/who-asks.ts';
import type { Problem } from '../core/problems/problem.ts';
import type { Content, ContentFile } from '../core/schema/content-file.ts';
import type { FileChange } from './edit/file-change.ts';
import { parseFile } from './parse/parse-file.ts';

/** A content folder as it will be once changes are written. Files that cannot be read afterwards count as unreadable. */
export function changedContent(content: Content, changes: readonly FileChange[]): Content {
  const changed = new Set(changes.map(({ path }) => path));
  const read = changes.flatMap(({ path, after }) =>
    after === undefined || path.startsWith('media/') ? [] : [{ path, file: parseFile(path, after).file }],
  );
  const files = [
    ...content.files.filter(({ path }) => !changed.has(path)),
    ...read.flatMap(({ file }) => file ?? []),
  ];
  const unreadable = read.flatMap(({ path, file }) => (file ? [] : path));
  return {
    files: files.sort(byPath),
    unreadable: [...content.unreadable.filter((path) => !changed.has(path)), ...unreadable],
    media: mediaAfter(content.media, changes),
  };
}

const byPath = (a: ContentFile, b: ContentFile): number => (a.path < b.path ? -1 : 1);

function mediaAfter(media: readonly string[], changes: readonly FileChange[]): string[] {
  const moved = changes.filter(({ path }) => path.startsWith('media/'));
  const gone = new Set(moved.flatMap(({ path, after }) => (after === undefined ? path : [])));
  const come = moved.flatMap(({ path, after }) => (after === undefined ? [] : path));
  return [...media.filter((path) => !gone.has(path)), ...come].sort();
}

/** The errors that changes would bring: those that are not there before them, and are more than something left to write. */
export function newErrors(content: Content, changes: readonly FileChange[], today: string): Problem[] {
  const before = new Set(errorsIn(content, today).map(nameProblem));
  return errorsIn(changedContent(content, changes), today).filter(
    (problem) => !before.has(nameProblem(problem)) && !asksForMore(problem.check),
  );
}

const errorsIn = (content: Content, today: string): Problem[] =>
  reviewContent(content, { today }).problems.filter(({ severity }) => severity === 'error');

const nameProblem = ({ file, check, message }: Problem): string => `${file}\n${check}\n${message}`;
