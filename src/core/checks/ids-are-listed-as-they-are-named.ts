import { type Catalog, frameworkFile } from '../catalog/catalog.ts';
import { referencesOf } from '../catalog/references.ts';
import { isVocabulary, knownIds, type Target } from '../catalog/targets.ts';
import { fieldOf, vocabularies } from '../catalog/vocabulary.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import { quote } from '../problems/quote.ts';
import type { CatalogCheck, Finding } from './check.ts';

const fewestNames = 2;

export const idsAreListedAsTheyAreNamed: CatalogCheck = {
  name: 'ids-are-listed-as-they-are-named',
  rule: 'No word of a list in `framework.yaml` or the glossary is one slip away from an id that several places name and that is not listed.',
  severity: 'error',
  run(catalog, _context, report) {
    const named = namedIds(catalog);
    for (const target of listed) {
      for (const finding of misspelt(target, named.get(target) ?? new Map(), catalog)) report(finding);
    }
  },
};

const listed: readonly Target[] = [...vocabularies, 'term'];

type Counts = ReadonlyMap<string, number>;

/** How often each id is named, by what it has to be. */
function namedIds(catalog: Catalog): ReadonlyMap<Target, Counts> {
  const named = new Map<Target, Map<string, number>>();
  for (const target of listed) named.set(target, new Map());
  for (const entry of catalog.entries) {
    for (const { id, targets } of referencesOf(entry)) {
      const counts = targets.length === 1 && targets[0] ? named.get(targets[0]) : undefined;
      counts?.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return named;
}

function misspelt(target: Target, counts: Counts, catalog: Catalog): Finding[] {
  const ids = knownIds(catalog, target);
  if (!ids) return [];
  const unnamed = [...ids].filter((id) => !counts.has(id));
  return [...counts].flatMap(([id, times]) => {
    const meant = ids.has(id) || times < fewestNames ? undefined : didYouMean(id, unnamed);
    return meant === undefined ? [] : [asFinding({ id, times, meant }, target, catalog)];
  });
}

interface Misspelt {
  id: string;
  times: number;
  meant: string;
}

function asFinding({ id, times, meant }: Misspelt, target: Target, catalog: Catalog): Finding {
  return {
    ...placeOf(meant, target, catalog),
    message: `Nothing names ${quote(meant)}, and ${times} places name ${quote(id)}, which is not listed.`,
    hint: `Did you mean ${quote(id)}?`,
  };
}

function placeOf(id: string, target: Target, catalog: Catalog): Pick<Finding, 'file' | 'path'> {
  if (!isVocabulary(target)) {
    const terms = catalog.of('glossary').get('glossary')?.data.terms ?? [];
    return { file: 'glossary.yaml', path: ['terms', terms.findIndex((term) => term.id === id), 'id'] };
  }
  const field = fieldOf[target];
  const data = frameworkFile(catalog)?.data as
    | Readonly<Record<string, readonly { id: string }[]>>
    | undefined;
  return {
    file: 'framework.yaml',
    path: [field, (data?.[field] ?? []).findIndex((word) => word.id === id), 'id'],
  };
}
