import { aKind, type Kind, kinds } from '../schema/kinds.ts';
import { places } from '../schema/places.ts';
import { type Catalog, frameworkFile } from './catalog.ts';
import { fieldOf, type Vocabulary, vocabularies, wordsOf } from './vocabulary.ts';

/** What a reference may name: things that have files, words of a vocabulary, and terms of the glossary. */
export type Target = Kind | Vocabulary | 'term';

const words: Readonly<Record<Vocabulary | 'term', string>> = {
  grade: 'a grade',
  dimension: 'a dimension of scope',
  competencyGroup: 'a competency group',
  trackGroup: 'a track group',
  activityType: 'an activity type',
  metric: 'a metric',
  process: 'a process',
  audience: 'an audience',
  term: 'a term of the glossary',
};

/** Everything that a reference may name, things with files first. */
export const allTargets: readonly Target[] = [
  ...kinds.filter((kind) => kind !== 'framework' && kind !== 'glossary' && kind !== 'translation'),
  ...vocabularies,
  'term',
];

export const isVocabulary = (target: Target): target is Vocabulary =>
  vocabularies.some((vocabulary) => vocabulary === target);

/** A target as a sentence says it: "a level", "a competency group". */
export const aTarget = (target: Target): string =>
  target === 'term' || isVocabulary(target) ? words[target] : aKind(target);

type KnownIds = ReadonlySet<string> | undefined;

const known = new WeakMap<Catalog, Map<Target, KnownIds>>();

/**
 * The ids that a reference may name, those of misshapen files included; nothing where they cannot be known,
 * because the file that lists them is missing or misshapen. They are gathered once, as there are thousands of references.
 */
export function knownIds(catalog: Catalog, target: Target): KnownIds {
  const ofCatalog = known.get(catalog) ?? new Map<Target, KnownIds>();
  const ids = ofCatalog.get(target);
  if (ids || ofCatalog.has(target)) return ids;
  known.set(catalog, ofCatalog.set(target, gatherIds(catalog, target)));
  return ofCatalog.get(target);
}

function gatherIds(catalog: Catalog, target: Target): KnownIds {
  if (target === 'term') return catalog.isWhole('glossary') ? termIds(catalog) : undefined;
  if (!isVocabulary(target)) return catalog.idsOf(target);
  const framework = frameworkFile(catalog);
  return framework && new Set(wordsOf(framework.data, target));
}

const termIds = (catalog: Catalog): ReadonlySet<string> =>
  new Set(
    catalog
      .of('glossary')
      .get('glossary')
      ?.data.terms.map((term) => term.id),
  );

/** What to add so that something of that name is there: a file, or a word to a list. */
export function placeToWrite(target: Target, id: string): string {
  if (target === 'term') return 'it to `terms` in `glossary.yaml`';
  if (isVocabulary(target)) return `it to \`${fieldOf[target]}\` in \`framework.yaml\``;
  const pattern = places.find((place) => place.kind === target)?.pattern ?? '';
  return `\`${pattern.replace(`<${target}>`, id)}\``;
}
