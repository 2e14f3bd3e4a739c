import type { Entry } from '../catalog/catalog.ts';
import { type NamesHidden, namesHidden } from './names-hidden.ts';

/**
 * What is left of `all` without entries that are about hidden things only: the levels of a hidden track, an overlay
 * of hidden levels, the story of a path that nobody sees, a change of what is hidden.
 */
export function withoutOrphans(kept: readonly Entry[], all: readonly Entry[]): readonly Entry[] {
  const isHidden = namesHidden(kept, all);
  const left = kept.filter((entry) => {
    const subjects = subjectsOf(entry, isHidden);
    return subjects.length === 0 || subjects.includes(false);
  });
  return left.length === kept.length ? kept : withoutOrphans(left, all);
}

/** Whether each thing that an entry is about is hidden. */
function subjectsOf(entry: Entry, isHidden: NamesHidden): boolean[] {
  switch (entry.kind) {
    case 'level':
      return [isHidden(['track'], entry.track ?? '')];
    case 'overlay':
      return each((entry as Entry<'overlay'>).data.appliesTo, (id) => isHidden(['track', 'level'], id));
    case 'assignment':
      return each((entry as Entry<'assignment'>).data.onTopOf, (id) => isHidden(['level'], id));
    case 'story':
      return each((entry as Entry<'story'>).data.path, (id) => isHidden(['level'], id));
    case 'change':
      return each((entry as Entry<'change'>).data.affects, (name) => isHidden(...kindAndId(name)));
    case 'translation':
      return [isHidden(['file'], sourceOf(entry.file))];
    default:
      return [];
  }
}

const each = (ids: readonly string[] = [], isHidden: (id: string) => boolean): boolean[] => ids.map(isHidden);

/** What a change affects is written as `kind/id`. */
export function kindAndId(written: string): [kinds: string[], id: string] {
  const [kind = '', id = ''] = written.split('/');
  return [[kind], id];
}

/** A translation has the path of its source below the folder of its language. */
const sourceOf = (file: string): string => file.split('/').slice(2).join('/');
