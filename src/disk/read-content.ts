import type { Problem } from '../core/problems/problem.ts';
import type { Content, ContentFile } from '../core/schema/content-file.ts';
import { placeOf } from '../core/schema/places.ts';
import { type FileList, listFiles } from './list-files.ts';
import { meantPlace } from './meant-place.ts';
import { otherModel } from './migrate/other-model.ts';
import { noContentFolder, noFrameworkFile } from './missing-framework.ts';
import type { Fault } from './parse/fault.ts';
import { type FileReader, readFile } from './read-file.ts';
import { unknownPlaces } from './unknown-places.ts';

/**
 * All that a content folder holds, and what could not be read of it, both in the order of the paths. Never throws: what is
 * wrong with the folder itself is a problem too, and the only one where the content is written for another model.
 */
export async function readContent(
  folder: string,
  read: FileReader = readFile,
): Promise<{ content: Content; problems: Problem[] }> {
  const found = await noContentFolder(folder);
  if (found) return { content: { files: [], unreadable: [], media: [] }, problems: [found] };
  return readFiles(listFiles(folder), (path) => read(folder, path));
}

function readFiles(
  { paths, faults: found }: FileList,
  readOne: (path: string) => ReturnType<FileReader>,
): Awaited<ReturnType<typeof readContent>> {
  // A content folder that may not be opened hides the file that has to be in it.
  const faults = found.map(({ path, fault }) => ({ path: path || 'framework.yaml', fault }));
  const media = paths.filter((path) => path.startsWith('media/'));
  const others = paths.filter((path) => !path.startsWith('media/'));
  const { known = [], unknown = [] } = Object.groupBy(others, (path) =>
    placeOf(path) ? 'known' : 'unknown',
  );
  const read = known.map(readOne);
  const files = read.flatMap(({ file }) => file ?? []);
  const other = otherModel(files);
  if (other) return { content: { files: [], unreadable: known, media }, problems: [other] };
  const unreadable = missingIds(files, [...known, ...faults.map(({ path }) => path), ...unknown]);
  const problems = [
    ...faults.map(({ path, fault }) => asProblem(path, fault)),
    ...read.flatMap(({ path, faults }) => faults.map((fault) => asProblem(path, fault))),
    ...unknownPlaces(unknown),
    ...noFrameworkFile([...files.map(({ path }) => path), ...unreadable]),
  ];
  const inOrder = problems.sort((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1));
  return { content: { files, unreadable, media }, problems: inOrder };
}

/** Files that stand under a wrong name count as what they were meant to be, so that nobody is told that their ids are unknown. */
function missingIds(files: readonly ContentFile[], paths: readonly string[]): string[] {
  const readable = new Set(files.map(({ path }) => path));
  const missing = paths.filter((path) => !readable.has(path));
  const meant = missing.flatMap((path) => (placeOf(path) ? path : (meantPlace(path) ?? [])));
  return [...new Set(meant)].filter((path) => !readable.has(path)).sort();
}

function asProblem(file: string, fault: Fault): Problem {
  return { severity: 'error', file, path: [], ...fault };
}
