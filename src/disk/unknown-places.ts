import type { Problem } from '../core/problems/problem.ts';
import { list } from '../core/problems/quote.ts';
import { places } from '../core/schema/places.ts';
import { meantPlace } from './meant-place.ts';

const folders = [...new Set([...places.map(({ pattern }) => topOf(pattern)), 'media/'])].filter((top) =>
  top.endsWith('/'),
);

/** What to say of files for which the content model has no place: one problem for each, or for a whole unknown folder. */
export function unknownPlaces(paths: readonly string[]): Problem[] {
  const groups = Map.groupBy(paths, (path) => (isKnownFolder(topOf(path)) ? path : topOf(path)));
  return [...groups].flatMap(([name, [first = name, ...others]]) =>
    name.endsWith('/') ? unknownFolder(name, first, others.length + 1) : unknownFile(first),
  );
}

/** The folder below the content folder that a path goes through, with its slash; a file at the top is its own. */
function topOf(path: string): string {
  const slash = path.indexOf('/');
  return slash < 0 ? path : path.slice(0, slash + 1);
}

const isKnownFolder = (top: string): boolean => !top.endsWith('/') || folders.includes(top);

function unknownFolder(folder: string, first: string, count: number): Problem {
  const meant = meantPlace(first);
  const files = count === 1 ? 'the file in it is' : `the ${count} files in it are`;
  return problem(
    first,
    `\`${folder}\` is not a folder of a framework, so ${files} not read.`,
    meant
      ? `Did you mean \`${topOf(meant)}\`?`
      : `The folders are ${list(folders.map((each) => `\`${each}\``))}.`,
  );
}

const misnamed = 'No file of a framework has this name in this place, so it is not read.';

function unknownFile(path: string): Problem {
  const meant = meantPlace(path);
  if (meant) return problem(path, misnamed, `Did you mean \`${meant}\`?`);
  const here = places.map(({ pattern }) => pattern).filter((pattern) => topOf(pattern) === topOf(path));
  const atTop = places.map(({ pattern }) => pattern).filter((pattern) => !pattern.includes('/'));
  const fitting = path.includes('/') ? here : atTop;
  return problem(
    path,
    'No file of a framework belongs in this place, so it is not read.',
    `What belongs here is ${list(
      fitting.map((pattern) => `\`${pattern}\``),
      'or',
    )}.`,
  );
}

function problem(file: string, message: string, hint: string): Problem {
  return {
    check: 'files-have-a-place',
    severity: 'error',
    file,
    path: [],
    position: { line: 1, column: 1 },
    message,
    hint,
  };
}
