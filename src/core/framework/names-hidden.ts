import type { Entry } from '../catalog/catalog.ts';

/** Whether an id, of one of these kinds, names something that is hidden and nothing that is not. */
export type NamesHidden = (kinds: readonly string[], id: string) => boolean;

/**
 * Tells names of what is in `all` and not in `kept`: files by kind and id, by their former ids, and by their path as
 * of the kind `file`; terms of the glossary.
 */
export function namesHidden(kept: readonly Entry[], all: readonly Entry[]): NamesHidden {
  const left = new Set(kept.flatMap(namesOf));
  const hidden = new Set(all.flatMap(namesOf).filter((name) => !left.has(name)));
  return (kinds, id) =>
    kinds.some((kind) => hidden.has(`${kind}/${id}`)) && !kinds.some((kind) => left.has(`${kind}/${id}`));
}

function namesOf(entry: Entry): string[] {
  const { kind, id, file, data } = entry;
  const { formerly = [] } = data as { formerly?: readonly string[] };
  const terms = kind === 'glossary' ? (entry as Entry<'glossary'>).data.terms : [];
  return [
    ...[id, ...formerly].map((each) => `${kind}/${each}`),
    ...terms.map((term) => `term/${term.id}`),
    `file/${file}`,
  ];
}
