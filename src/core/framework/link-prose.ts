import type { Catalog } from '../catalog/catalog.ts';
import { byOrder, compareTexts } from './by-order.ts';
import { filed } from './filed.ts';
import type { Level } from './level.ts';
import { present } from './present.ts';
import { statementMaker } from './statement.ts';
import type { Assignment, Change, Guide, Story, Term } from './things.ts';

export function linkGuides(catalog: Catalog): Guide[] {
  return [...catalog.of('guide').values()]
    .sort((a, b) => byOrder(a.data, b.data))
    .map((entry) => {
      const { title, summary, readers } = entry.data;
      return { ...filed(entry), ...present({ title, summary, readers }) };
    });
}

export function linkStories(catalog: Catalog, levels: ReadonlyMap<string, Level>): Story[] {
  return [...catalog.of('story').values()]
    .sort((a, b) => byOrder(a.data, b.data))
    .map((entry) => {
      const { title, helped, hard, path = [], composite = false } = entry.data;
      return {
        ...filed(entry),
        ...present({ title, helped, hard, composite, path: path.flatMap((id) => levels.get(id) ?? []) }),
      };
    });
}

export function linkAssignments(catalog: Catalog, levels: ReadonlyMap<string, Level>): Assignment[] {
  return [...catalog.of('assignment').values()].map((entry) => {
    const { title, summary, term, endsHow, permissions = [], onTopOf = [] } = entry.data;
    const make = statementMaker(entry.data);
    return {
      ...filed(entry),
      ...present({ title, summary, term, endsHow, permissions }),
      onTopOf: onTopOf.flatMap((id) => levels.get(id) ?? []),
      adds: make(entry.data.adds, 'requirement'),
      takesAway: make(entry.data.takesAway, 'requirement'),
    };
  });
}

/** The glossary, in the order of its terms as the framework's language sorts them. */
export function linkGlossary(catalog: Catalog, language: string): Term[] {
  const terms = catalog.of('glossary').get('glossary')?.data.terms ?? [];
  if (terms.length === 0) return [];
  const { compare } = new Intl.Collator(language);
  return terms
    .map(({ aliases, links, ...term }) => ({ ...present(term), aliases: aliases ?? [], links: links ?? [] }))
    .sort((a, b) => compare(a.term, b.term));
}

/** Changes, latest first. */
export function linkChanges(catalog: Catalog): Change[] {
  return [...catalog.of('change').values()]
    .map((entry) => {
      const { date, summary, forPeopleMidway, affects = [] } = entry.data;
      return { ...filed(entry), ...present({ date, summary, forPeopleMidway, affects }) };
    })
    .sort((a, b) => compareTexts(b.date ?? '', a.date ?? '') || compareTexts(b.id, a.id));
}
