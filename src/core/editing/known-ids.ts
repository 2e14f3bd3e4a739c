import type { Catalog, Entry } from '../catalog/catalog.ts';
import { frameworkFile } from '../catalog/catalog.ts';
import { knownIds, type Target } from '../catalog/targets.ts';
import { defaultAudiences, defaultScale, fieldOf, vocabularies } from '../catalog/vocabulary.ts';
import { pageKinds } from '../schema/kinds.ts';
import type { Named } from '../schema/naming.ts';

/** An id that may be written, with what an editor shows beside it. */
export interface KnownId {
  id: string;
  title?: string;
  /** What it is, in a sentence. */
  says?: string;
}

/** The ids that there are of what is named; nothing where they cannot be known, as in a misshapen `framework.yaml`. */
export type KnownIds = (name: Named, dimension?: string) => readonly KnownId[] | undefined;

/** The ids that the files of a framework know. `checks` are the checks that a framework may tune. */
export function knownIdsIn(catalog: Catalog, checks: readonly KnownId[]): KnownIds {
  return (name, dimension) => {
    if (name === 'check') return checks;
    if (name === 'kind/id') return acrossKinds(catalog);
    if (name === 'proficiency' || name === 'anchor') return ofFramework(catalog, name, dimension);
    return ofTarget(catalog, name);
  };
}

function ofTarget(catalog: Catalog, target: Target): KnownId[] | undefined {
  const ids = knownIds(catalog, target);
  return ids && [...ids].map((id) => ({ id, ...saidOf(catalog, target, id) }));
}

function ofFramework(
  catalog: Catalog,
  name: 'proficiency' | 'anchor',
  dimension: string | undefined,
): KnownId[] | undefined {
  const data = frameworkFile(catalog)?.data;
  if (!data) return undefined;
  const words =
    name === 'proficiency'
      ? (data.scale ?? defaultScale)
      : (data.dimensions?.find(({ id }) => id === dimension)?.anchors ?? []);
  return words.map((word) => ({ id: word.id, ...ofWord(word) }));
}

function acrossKinds(catalog: Catalog): KnownId[] {
  const kinds = [...pageKinds.filter((kind) => kind !== 'glossary'), 'assignment' as const];
  return kinds.flatMap((kind) =>
    (ofTarget(catalog, kind) ?? []).map((known) => ({ ...known, id: `${kind}/${known.id}` })),
  );
}

function saidOf(catalog: Catalog, target: Target, id: string): Omit<KnownId, 'id'> {
  if (target === 'term') return ofTerm(catalog, id);
  const vocabulary = vocabularies.find((each) => each === target);
  if (!vocabulary) return ofEntry(catalog.of(target as Entry['kind']).get(id));
  const framework: Readonly<Record<string, unknown>> = frameworkFile(catalog)?.data ?? {};
  const words = framework[fieldOf[vocabulary]] ?? (vocabulary === 'audience' ? defaultAudiences : []);
  return ofWord((words as readonly Word[]).find((word) => word.id === id));
}

interface Word {
  id: string;
  name: string;
  meaning?: string | undefined;
}

const ofWord = (word: Word | undefined) => said(word?.name, word?.meaning);

function ofTerm(catalog: Catalog, id: string): Omit<KnownId, 'id'> {
  const term = catalog
    .of('glossary')
    .get('glossary')
    ?.data.terms.find((each) => each.id === id);
  return said(term?.term, term?.meaning);
}

function ofEntry(entry: Entry | undefined): Omit<KnownId, 'id'> {
  const data: Readonly<Record<string, unknown>> = entry?.data ?? {};
  return said(data['title'], data['definition'] ?? data['summary']);
}

function said(title: unknown, says: unknown): Omit<KnownId, 'id'> {
  return {
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof says === 'string' ? { says } : {}),
  };
}
