import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Catalog, catalogOf, type Entry } from '../../src/core/catalog/catalog.ts';
import { catalogChecks } from '../../src/core/checks/index.ts';
import { runChecks } from '../../src/core/checks/run-checks.ts';
import { reviewContent } from '../../src/core/ladder-checks/review-content.ts';
import type { Position, Problem } from '../../src/core/problems/problem.ts';
import { checkShape } from '../../src/core/schema/check-shape.ts';
import { placeOf } from '../../src/core/schema/places.ts';
import { listFiles } from '../../src/disk/list-files.ts';
import { parseFile } from '../../src/disk/parse/parse-file.ts';
import { positionsInFile } from '../../src/disk/place-problems.ts';

/** A problem with its place, in the file that was changed or in another. */
type Told = Problem & Position;

/** The default framework, held in memory so that thousands of changes to one file can be looked at. */
export interface DefaultContent {
  texts: ReadonlyMap<string, string>;
  catalog: Catalog;
  entryOf(file: string): Entry | undefined;
  /** All that is said with this text in place of a file's own, by the checks that need no linked framework. */
  withText(file: string, text: string): Told[];
  /** All that is said by all checks. */
  reviewed(file: string, text: string): Told[];
}

const folder = fileURLToPath(new URL('../../content', import.meta.url));

export async function defaultContent(): Promise<DefaultContent> {
  const { paths } = listFiles(folder);
  const media = paths.filter((path) => path.startsWith('media/'));
  const texts = new Map(
    paths.filter((path) => placeOf(path)).map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );
  const files = [...texts.keys()].flatMap((file) => {
    const place = placeOf(file);
    return place ? [{ ...place, file }] : [];
  });
  const entries = [...texts].map(([file, text]) => read(file, text));
  const known = new Map(entries.map(({ entry, file }) => [file, entry]));
  const parsed = new Map([...texts].map(([file, text]) => [file, parseFile(file, text)]));
  const place = (problem: Problem, file: string, text: string): Told => {
    const position = positionsInFile(
      problem.file,
      problem.file === file ? text : (texts.get(problem.file) ?? ''),
    );
    return { ...problem, ...position(problem) };
  };
  return {
    texts,
    catalog: catalogOf(files, [...known.values()].filter(isThere), media),
    entryOf: (file) => known.get(file),
    withText(file, text) {
      const { entry, problems } = read(file, text);
      const others = [...known].flatMap(([path, other]) => (path === file ? [] : (other ?? [])));
      const catalog = catalogOf(files, [...others, ...(entry ? [entry] : [])], media);
      const found = runChecks(catalogChecks, catalog, { today: '2027-03-01' }, {});
      return [...problems, ...found].map((problem) => place(problem, file, text));
    },
    reviewed(file, text) {
      const read = new Map([...parsed, [file, parseFile(file, text)]]);
      const whole = {
        files: [...read.values()].flatMap(({ file: each }) => each ?? []),
        unreadable: [...read].flatMap(([path, { file: each }]) => (each ? [] : [path])),
        media,
      };
      return reviewContent(whole, { today: '2027-03-01' }).problems.map((problem) =>
        place(problem, file, text),
      );
    },
  };
}

const isThere = (entry: Entry | undefined): entry is Entry => entry !== undefined;

function read(file: string, text: string): { file: string; entry?: Entry; problems: Problem[] } {
  const place = placeOf(file);
  const { file: parsed, faults } = parseFile(file, text);
  const problems = faults.map((fault): Problem => ({ severity: 'error', file, path: [], ...fault }));
  if (!place || !parsed) return { file, problems };
  const shape = checkShape(place.kind, parsed.data, file);
  if ('problems' in shape) return { file, problems: [...problems, ...shape.problems] };
  const { kind, id, track } = place;
  const { body } = parsed;
  const entry = { kind, id, file, data: shape.data, ...(track ? { track } : {}), ...(body ? { body } : {}) };
  return { file, entry, problems };
}
