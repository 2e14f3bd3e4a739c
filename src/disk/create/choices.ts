import { type Catalog, frameworkFile } from '../../core/catalog/catalog.ts';
import { leaves } from '../../core/catalog/references.ts';
import type { Kind } from '../../core/schema/kinds.ts';

/** What a command was told, by the names of its options. */
export type Given = Readonly<Record<string, string>>;

export interface Choice {
  value: string;
  label: string;
}

export function titled(catalog: Catalog, kind: Kind): Choice[] {
  return [...catalog.idsOf(kind)].map((id) => {
    const { title = id } = (catalog.of(kind).get(id)?.data ?? {}) as { title?: string };
    return { value: id, label: title };
  });
}

export function allLevels(catalog: Catalog): Choice[] {
  return titled(catalog, 'level');
}

export function levelsOfTrack(catalog: Catalog, given: Given): Choice[] {
  const levels = catalog.of('track').get(given['track'] ?? '')?.data.levels ?? [];
  const all = titled(catalog, 'level');
  return leaves(levels, []).flatMap(({ id }) => all.find(({ value }) => value === id) ?? []);
}

export function words(field: 'grades' | 'trackGroups' | 'competencyGroups' | 'activityTypes') {
  return (catalog: Catalog): Choice[] =>
    (frameworkFile(catalog)?.data[field] ?? []).map(({ id, name }) => ({ value: id, label: name }));
}

const labelled = (labels: Readonly<Record<string, string>>) => (): Choice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }));

export const trackKinds = labelled({ individual: 'No', management: 'Yes', mixed: 'Some do' });

export const moveKinds = labelled({
  promotion: 'Promotion: up, within the track or into another',
  lateral: 'Lateral: to another track on the same grade',
  broadening: 'Broadening: to another track, to widen before going up',
  'into-management': 'Into management',
  'back-to-individual': 'Back to individual work',
  rotation: 'Rotation: for a time, with a return',
  trial: 'Trial: for a time, to find out',
});

export const overlayKinds = labelled({
  segment: 'A segment',
  product: 'A product',
  industry: 'An industry',
  region: 'A region',
  discipline: 'A discipline',
  method: 'A method',
});
