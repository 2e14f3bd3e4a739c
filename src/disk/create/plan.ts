import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../core/catalog/catalog.ts';
import { type Draft, draftOf } from '../../core/editing/draft.ts';
import { list, quote } from '../../core/problems/quote.ts';
import type { Kind } from '../../core/schema/kinds.ts';
import { aKind } from '../../core/schema/kinds.ts';
import { places } from '../../core/schema/places.ts';
import { EditError } from '../edit/edit.ts';
import type { FileChange } from '../edit/file-change.ts';
import type { Given } from './choices.ts';
import { writeDraft } from './write-draft.ts';

/** What is known where something new is planned. */
export interface Ground {
  folder: string;
  catalog: Catalog;
  today: string;
}

/** Files to be written, and what to tell about them. */
export interface Plan {
  changes: readonly FileChange[];
  /** What was decided that nobody asked for, in sentences. */
  said: readonly string[];
  /** Where files move and in how many places they change, for a plan that touches many. */
  files?: readonly { path: string; to: string; places: number }[];
  /** What is left to do for a person, with the file that it belongs into. */
  open: readonly { path: string; what: string }[];
}

/** A new file of a kind, refused where something is there already. */
export function newFile(
  ground: Ground,
  kind: Kind,
  id: string,
  draft: {
    fields: Readonly<Record<string, unknown>>;
    begin?: Readonly<Record<string, unknown>>;
    track?: string;
  },
): Plan {
  const path = pathFor(kind, id, draft.track);
  const taken = ground.catalog.files.find((file) => file.kind === kind && file.id === id);
  if (taken) throw new EditError(`\`${id}\` is ${aKind(kind)} already, in \`${taken.file}\`.`);
  if (existsSync(join(ground.folder, path))) throw new EditError(`\`${path}\` is there already.`);
  const written = draftOf(kind, draft.fields, draft.begin);
  const change = { path, before: undefined, after: writeDraft(written) };
  return { changes: [change], said: [], open: leftToWrite(path, written) };
}

function pathFor(kind: Kind, id: string, track: string | undefined): string {
  const pattern = places.find((place) => place.kind === kind)?.pattern ?? '';
  return pattern.replace('<track>', track ?? id).replace(`<${kind}>`, id);
}

const leftToWrite = (path: string, { waiting }: Draft): Plan['open'] =>
  waiting.length === 0 ? [] : [{ path, what: list(waiting.map(({ field }) => quote(field))) }];

/** Several plans as one. */
export const together = (plans: readonly Plan[]): Plan => ({
  changes: plans.flatMap(({ changes }) => changes),
  said: plans.flatMap(({ said }) => said),
  open: plans.flatMap(({ open }) => open),
});

/** The fields that options give, by the name that the file has for each; lists where they are several. */
export function fieldsGiven(
  given: Given,
  names: Readonly<Record<string, { field: string; isMany?: true }>>,
): Record<string, unknown> {
  const fields = Object.entries(names).flatMap(([option, { field, isMany }]) => {
    const value = given[option];
    if (value === undefined || value === '') return [];
    return [[field, isMany ? entriesOf(value) : value] as const];
  });
  return Object.fromEntries(fields);
}

/** What stands between commas. */
export const entriesOf = (value: string): string[] =>
  value
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
