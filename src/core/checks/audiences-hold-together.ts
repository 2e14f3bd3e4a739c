import { type AudienceRanks, audienceRanks } from '../catalog/audience-ranks.ts';
import type { Catalog, Entry } from '../catalog/catalog.ts';
import { type Reference, referencesOf } from '../catalog/references.ts';
import { isVocabulary } from '../catalog/targets.ts';
import { quote } from '../problems/quote.ts';
import type { CatalogCheck, Finding } from './check.ts';
import { nameReference } from './name-reference.ts';

export const audiencesHoldTogether: CatalogCheck = {
  name: 'audiences-hold-together',
  rule: 'Nothing refers to a thing that part of its own readers cannot see.',
  severity: 'warning',
  run(catalog, _context, report) {
    const ranks = audienceRanks(catalog);
    for (const entry of catalog.entries) {
      for (const reference of referencesOf(entry)) {
        // A track has to list all its levels, those that are not for every reader too.
        const isListOfLevels = entry.kind === 'track' && reference.path[0] === 'levels';
        const finding = isListOfLevels ? undefined : findingOf(entry, reference, ranks, catalog);
        if (finding) report(finding);
      }
    }
  },
};

function findingOf(entry: Entry, reference: Reference, ranks: AudienceRanks, catalog: Catalog): Finding | undefined {
  const { id, path, targets, atKey } = reference;
  const there = targets.flatMap((target) =>
    target === 'term' || isVocabulary(target) || !catalog.of(target).has(id) ? [] : [ranks.ofFile(target, id)],
  );
  const here = ranks.at(entry, path);
  const narrowest = Math.min(...there);
  if (there.length === 0 || narrowest <= here) return undefined;
  return {
    file: entry.file,
    path,
    ...(atKey ? { atKey } : {}),
    message: `${nameReference(entry, reference)}, which is for ${quote(ranks.name(narrowest))} only, while this is for ${quote(ranks.name(here))}.`,
    hint: 'Give both the same `audience`, or take the reference out: the other readers would meet a hole.',
  };
}
