import type { Statement } from '../../framework/statement.ts';
import type { FieldPath } from '../../problems/problem.ts';
import { statementsBeside } from '../../views/statements-beside.ts';
import type { Between } from '../between.ts';
import type { Draft } from '../change.ts';
import { movedEntries } from './in-another-order.ts';
import { textDrafts, type Weight } from './text-changes.ts';

/** A list of statements as a report names it: one of them, and all of them. */
export interface ListName {
  one: string;
  all: string;
  path: FieldPath;
  /** What a statement weighs that is a requirement; examples never ask for anything. */
  weight?: Weight;
}

/** What became of a list of statements: new, gone, reworded, a requirement now, or in another order. */
export function statementDrafts(
  name: ListName,
  before: readonly Statement[],
  after: readonly Statement[],
  known: Between,
): Draft[] {
  if (areTheSame(before, after)) return [];
  const pairs = statementsBeside(before, after);
  const changed = pairs.flatMap((pair) => [
    ...wordDrafts(name, pair, known),
    ...(pair.before && pair.after ? innerDrafts(name, pair.before, pair.after, known) : []),
  ]);
  const places = pairs.flatMap((pair) => (pair.before && pair.after ? [before.indexOf(pair.before)] : []));
  return [...changed, ...orderDraft(name, places)];
}

/** Most lists did not change at all, and putting statements beside each other takes time. */
const areTheSame = (before: readonly Statement[], after: readonly Statement[]): boolean =>
  before.length === after.length && withoutSources(before) === withoutSources(after);

const withoutSources = (statements: readonly Statement[]): string =>
  JSON.stringify(statements.map(({ source: _, ...said }) => said));

function wordDrafts(
  { one, path, weight = 'asks' }: ListName,
  pair: { before?: Statement; after?: Statement },
  known: Between,
): Draft[] {
  const isExample = (pair.after ?? pair.before)?.kind === 'example';
  const label = { label: one, path, weight: isExample ? ('says' as const) : weight };
  return textDrafts(label, pair.before?.text, pair.after?.text, known);
}

function innerDrafts(name: ListName, before: Statement, after: Statement, known: Between): Draft[] {
  const { one, path, weight = 'asks' } = name;
  const said = (what: string) => `${one} (${excerpt(after.text)}) ${what}`;
  const kind: Draft[] =
    before.kind === after.kind
      ? []
      : after.kind === 'requirement'
        ? [
            {
              kind: 'raised',
              said: said('is a requirement now, not an example'),
              bump: weight === 'says' ? 'minor' : 'major',
              path,
            },
          ]
        : [{ kind: 'lowered', said: said('is an example now, not a requirement'), bump: 'minor', path }];
  const now = (track: string) => known.idNow('track', track);
  const tracks = [before.appliesTo.map(now), [...after.appliesTo]].map((ids) => ids.sort().join(', '));
  const scope: Draft[] =
    tracks[0] === tracks[1]
      ? []
      : [
          {
            kind: 'changed',
            said: said('holds for other tracks'),
            before: tracks[0] || 'all',
            after: tracks[1] || 'all',
            bump: after.kind === 'requirement' ? 'major' : 'minor',
            path,
          },
        ];
  const examples = textsDrafts(
    { one: `an example of ${one}`, all: `examples of ${one}`, path },
    before.examples,
    after.examples,
    known,
  );
  const parts = statementDrafts(
    { ...name, one: `a part of ${one}`, all: `parts of ${one}` },
    before.parts,
    after.parts,
    known,
  );
  return [...kind, ...scope, ...examples, ...parts, ...linkDrafts(one, path, before.links, after.links)];
}

export function linkDrafts(
  of: string,
  path: FieldPath,
  before: Statement['links'],
  after: Statement['links'],
): Draft[] {
  const written = (links: Statement['links']) =>
    links.map(({ url, text }) => (text ? `${text} (${url})` : url)).join(', ');
  if (written(before) === written(after)) return [];
  return [
    {
      kind: 'changed',
      said: `links of ${of} changed`,
      before: written(before),
      after: written(after),
      bump: 'minor',
      path,
    },
  ];
}

/** A list of plain texts, which ask for nothing unless the name says so. */
export function textsDrafts(
  name: ListName,
  before: readonly string[],
  after: readonly string[],
  known: Between,
): Draft[] {
  return statementDrafts({ weight: 'says', ...name }, before.map(asStatement), after.map(asStatement), known);
}

const asStatement = (text: string, n: number): Statement => ({
  id: `${n}\n${text}`,
  text,
  kind: 'requirement',
  examples: [],
  parts: [],
  links: [],
  appliesTo: [],
});

function orderDraft({ all, path }: ListName, places: readonly number[]): Draft[] {
  const moved = movedEntries(places);
  if (moved.length === 0) return [];
  return [{ kind: 'moved', said: `${all} stand in another order`, bump: 'minor', path }];
}

const excerpt = (text: string): string => {
  const words = text.split(/\s+/);
  return words.length > 6 ? `${words.slice(0, 6).join(' ')} …` : text;
};
