import type { Framework } from '../../framework/framework.ts';
import type { Word } from '../../framework/words.ts';
import { type Between, pair } from '../between.ts';
import { type About, type Draft, type FrameworkChange, told } from '../change.ts';
import { isLeftOut } from '../gates/is-left-out.ts';
import { decisiveWordsIn } from '../texts/decisive-words.ts';
import { movedEntries } from '../texts/in-another-order.ts';
import { titleDrafts } from '../texts/name-changes.ts';
import { plainDrafts } from '../texts/plain-changes.ts';
import { textsDrafts } from '../texts/statement-changes.ts';
import { decidesOtherwise, textDrafts, type Weight } from '../texts/text-changes.ts';

/** A list of words in `framework.yaml`: what one is called in a report, and whether its meaning and order decide what is asked. */
interface Vocabulary {
  kind: string;
  field: string;
  decides: boolean;
  words(framework: Framework): readonly Word[];
  more?(before: Word, after: Word, known: Between): Draft[];
}

type ActivityType = Framework['activityTypes'][number];
type Metric = Framework['metrics'][number];
type Process = Framework['processes'][number];

const vocabularies: readonly Vocabulary[] = [
  { kind: 'proficiency', field: 'scale', decides: true, words: ({ scale }) => scale },
  { kind: 'grade', field: 'grades', decides: true, words: ({ grades }) => grades },
  { kind: 'dimension', field: 'dimensions', decides: false, words: ({ dimensions }) => dimensions },
  {
    kind: 'metric',
    field: 'metrics',
    decides: false,
    words: ({ metrics }) => metrics,
    more: (a, b, known) => metricDrafts(a as Metric, b as Metric, known),
  },
  {
    kind: 'process',
    field: 'processes',
    decides: false,
    words: ({ processes }) => processes,
    more: (a, b, known) => processDrafts(a as Process, b as Process, known),
  },
  {
    kind: 'activity-type',
    field: 'activityTypes',
    decides: false,
    words: ({ activityTypes }) => activityTypes,
    more: (a, b) => plainDrafts('its part in learning', ['activityTypes'], bucketOf(a), bucketOf(b)),
  },
  { kind: 'track-group', field: 'trackGroups', decides: false, words: ({ trackGroups }) => trackGroups },
  {
    kind: 'competency-group',
    field: 'competencyGroups',
    decides: false,
    words: ({ competencyGroups }) => competencyGroups,
  },
  { kind: 'audience', field: 'audiences', decides: false, words: ({ audiences }) => audiences },
];

/** What became of the words that the whole framework is written with. */
export function vocabularyChanges(known: Between): FrameworkChange[] {
  return [
    ...vocabularies.flatMap((vocabulary) =>
      wordChanges(vocabulary, vocabulary.words(known.before), vocabulary.words(known.after), known),
    ),
    ...anchorChanges(known),
    ...glossaryChanges(known),
  ];
}

function wordChanges(
  of: Vocabulary,
  before: readonly Word[],
  after: readonly Word[],
  known: Between,
): FrameworkChange[] {
  const about = ({ id, name }: Word): About => ({
    subject: { kind: of.kind, id },
    name,
    file: 'framework.yaml',
    toldBy: [],
  });
  const path = [of.field];
  const { pairs, added, removed } = pair(before, after, ({ id }) => id);
  const isAtEnd = (word: Word): boolean => after.indexOf(word) >= pairs.length;
  const moved = new Set(movedEntries(pairs.map((each) => before.indexOf(each.before))));
  return [
    ...added.flatMap((word) =>
      told(about(word), [
        {
          kind: 'new',
          said: `a new ${spoken(of)}`,
          after: word.name,
          bump: of.decides && !isAtEnd(word) ? 'major' : 'minor',
          path,
        },
      ]),
    ),
    ...pairs.flatMap((each, n) =>
      told(about(each.after), [
        ...titleDrafts(each.before.name, each.after.name, known, of.field).map((draft) =>
          of.kind === 'anchor' ? asHeight(draft, each, known) : draft,
        ),
        ...textDrafts(
          { label: 'its meaning', path, weight: weightOf(of) },
          each.before.meaning,
          each.after.meaning,
          known,
        ),
        ...(of.more?.(each.before, each.after, known) ?? []),
        ...(moved.has(n) ? [movedDraft(of)] : []),
      ]),
    ),
    ...removed.flatMap((word) =>
      told(about(word), [
        {
          kind: 'removed',
          said: `the ${spoken(of)} is gone`,
          before: word.name,
          bump: of.decides ? 'major' : 'minor',
          path,
        },
      ]),
    ),
  ];
}

/** The meaning of a dimension or a process decides less than that of an anchor, and more than that of a group. */
function weightOf({ decides, kind }: Vocabulary): Weight {
  if (decides || kind === 'metric') return 'tells';
  return kind === 'dimension' || kind === 'process' ? 'defines' : 'says';
}

/** An anchor of three to five people is another one where it becomes ten. */
function asHeight(draft: Draft, names: { before: Word; after: Word }, known: Between): Draft {
  const [was, is] = [names.before.name, names.after.name];
  const bothDecide = [was, is].every((name) => decisiveWordsIn(name, known.after.about.language).length > 0);
  return bothDecide && decidesOtherwise(was, is, known) ? { ...draft, bump: 'major' } : draft;
}

const bucketOf = (word: Word): string | undefined => (word as ActivityType).bucket;

const spoken = ({ kind }: Vocabulary): string => kind.replace('-', ' ');
const movedDraft = ({ decides, field }: Vocabulary): Draft => ({
  kind: 'moved',
  said: 'it stands elsewhere in its list',
  bump: decides ? 'major' : 'minor',
  path: [field],
});

function metricDrafts(before: Metric, after: Metric, known: Between): Draft[] {
  const path = ['metrics'];
  return [
    ...plainDrafts('its unit', path, before.unit, after.unit, 'major'),
    ...plainDrafts('which way is better', path, before.better, after.better, 'major'),
    ...textDrafts(
      { label: 'what happens when it becomes a target', path, weight: 'says' },
      before.gamingWarning,
      after.gamingWarning,
      known,
    ),
  ];
}

/** Somebody whose move is decided this way has to go through every step of it. */
function processDrafts(before: Process, after: Process, known: Between): Draft[] {
  const name = {
    one: 'a step of the decision',
    all: 'steps of the decision',
    path: ['processes'],
    weight: 'asks' as const,
  };
  return textsDrafts(name, before.steps, after.steps, known);
}

function anchorChanges(known: Between): FrameworkChange[] {
  const { pairs } = pair(known.before.dimensions, known.after.dimensions, ({ id }) => id);
  return pairs.flatMap(({ before, after }) => {
    const of: Vocabulary = { kind: 'anchor', field: 'dimensions', decides: true, words: () => [] };
    return wordChanges(of, before.anchors, after.anchors, known);
  });
}

function glossaryChanges(known: Between): FrameworkChange[] {
  const { pairs, added, removed } = pair(known.before.glossary, known.after.glossary, ({ id }) => id);
  const about = ({ id, term }: { id: string; term: string }): About => ({
    subject: { kind: 'term', id },
    name: term,
    file: 'glossary.yaml',
    toldBy: [],
  });
  const path = ['terms'];
  const weightOf = (words: readonly string[]): Weight =>
    words.some((word) => isLeftOut(word, known.after)) ? 'tells' : 'defines';
  return [
    ...added.flatMap((term) =>
      told(about(term), [
        { kind: 'new', said: 'a new term in the glossary', after: term.meaning, bump: 'minor', path },
      ]),
    ),
    ...pairs.flatMap((each) =>
      told(about(each.after), [
        ...titleDrafts(each.before.term, each.after.term, known, 'terms'),
        ...textDrafts(
          { label: 'its meaning', path, weight: weightOf([each.after.term, ...each.after.aliases]) },
          each.before.meaning,
          each.after.meaning,
          known,
        ),
        ...textsDrafts(
          { one: 'another word', all: 'other words', path },
          each.before.aliases,
          each.after.aliases,
          known,
        ),
      ]),
    ),
    ...removed.flatMap((term) =>
      told(about(term), [
        {
          kind: 'removed',
          said: 'the term is gone from the glossary',
          before: term.meaning,
          bump: 'minor',
          path,
        },
      ]),
    ),
  ];
}
