import type { Framework } from '../framework/framework.ts';
import { formerMovePaths } from './move-pages.ts';
import { overlaidPagesOf } from './overlaid-pages.ts';
import { isPageKind, pathOf } from './path-of.ts';

interface FormerPath {
  from: string;
  to: string;
}

/** Former addresses of pages, and what they lead to now. */
export function formerPaths(framework: Framework): FormerPath[] {
  const things = framework.renamed.flatMap(({ kind, from, to }) =>
    isPageKind(kind) ? [{ from: pathOf(kind, from), to: pathOf(kind, to) }] : [],
  );
  return [
    ...things,
    ...formerMovePaths(framework),
    ...formerOverlaidPaths(framework),
    ...formerPrintPaths(framework),
  ];
}

/** Pages of levels under overlays, by the former ids of either. */
function formerOverlaidPaths(framework: Framework): FormerPath[] {
  return framework.levels.flatMap((level) =>
    overlaidPagesOf(level, framework).flatMap((overlays) => {
      const [now = '', ...former] = idsTogether([level, ...overlays]).map(overlaidPath);
      return former.map((from) => ({ from, to: now }));
    }),
  );
}

/** The ids of several things, with every former id of each of them; those of today come first. */
const idsTogether = (things: readonly { id: string; formerly: readonly string[] }[]): string[][] =>
  things.reduce<string[][]>(
    (rows, { id, formerly }) => rows.flatMap((row) => [id, ...formerly].map((each) => [...row, each])),
    [[]],
  );

const overlaidPath = ([level = '', ...overlays]: readonly string[]): string =>
  `${pathOf('level', level)}with/${overlays.join('+')}/`;

/** Tracks as documents to print. */
function formerPrintPaths({ tracks }: Framework): FormerPath[] {
  const printed = (id: string) => `${pathOf('track', id)}print/`;
  return tracks
    .filter(({ levels }) => levels.length > 0)
    .flatMap(({ id, formerly }) => formerly.map((each) => ({ from: printed(each), to: printed(id) })));
}
