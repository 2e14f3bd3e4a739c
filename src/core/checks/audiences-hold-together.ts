import { type AudienceRanks, audienceRanks } from '../catalog/audience-ranks.ts';
import type { Catalog, Entry } from '../catalog/catalog.ts';
import { isVocabulary, type Target } from '../catalog/targets.ts';
import { quote } from '../problems/quote.ts';
import type { CatalogCheck, Finding } from './check.ts';
import { type Mention, mentionsIn } from './mentions-in.ts';

export const audiencesHoldTogether: CatalogCheck = {
  name: 'audiences-hold-together',
  rule: 'Nothing refers to a thing that part of its own readers cannot see.',
  severity: 'warning',
  run(catalog, _context, report) {
    const ranks = audienceRanks(catalog);
    if (!hidesAnything(catalog, ranks)) return;
    for (const entry of catalog.entries) {
      for (const mention of mentionsIn(entry)) {
        const finding = findingOf(entry, mention, ranks, catalog);
        if (finding) report(finding);
      }
    }
  },
};

/** Whether there is a thing that some readers cannot see; where there is none, nothing can refer to one. */
function hidesAnything(catalog: Catalog, ranks: AudienceRanks): boolean {
  const terms = catalog.of('glossary').get('glossary')?.data.terms ?? [];
  return (
    catalog.files.some(({ kind, id }) => ranks.ofFile(kind, id) > 0) ||
    terms.some(({ audience }) => ranks.of(audience) > 0)
  );
}

function findingOf(
  entry: Entry,
  { targets, id, sentence, place, within }: Mention,
  ranks: AudienceRanks,
  catalog: Catalog,
): Finding | undefined {
  const here = Math.max(ranks.at(entry, place.path), ...within.map(ranks.of));
  const there = Math.min(...targets.flatMap((target) => rankOf(target, id, ranks, catalog)));
  if (!Number.isFinite(there) || there <= here) return undefined;
  return {
    file: entry.file,
    ...place,
    message: `${sentence}, which is for ${quote(ranks.name(there))} only, while this is for ${quote(ranks.name(here))}.`,
    hint: 'Give both the same `audience`, or take this out: the other readers would find nothing there.',
  };
}

function rankOf(target: Target, id: string, ranks: AudienceRanks, catalog: Catalog): number[] {
  if (target === 'term') return ranksOfTerm(id, ranks, catalog);
  if (isVocabulary(target)) return [];
  return catalog.of(target).has(id) ? [ranks.ofFile(target, id)] : [];
}

function ranksOfTerm(id: string, ranks: AudienceRanks, catalog: Catalog): number[] {
  const glossary = catalog.of('glossary').get('glossary');
  const n = glossary?.data.terms.findIndex((term) => term.id === id) ?? -1;
  return glossary && n >= 0 ? [ranks.at(glossary, ['terms', n])] : [];
}
