import type { Passage } from './passages-of.ts';

type Placed = Pick<Passage, 'kind' | 'field' | 'path'>;

const described = new Set([
  ...[
    'summary',
    'about',
    'purpose',
    'scopeText',
    'responsibilities',
    'evidence',
    'growHere',
    'suits',
    'contributions',
  ],
  ...[
    'behaviours',
    'statements',
    'meeting',
    'exceeding',
    'definition',
    'note',
    'condition',
    'gates',
    'trackExamples',
  ],
  ...['personDoes', 'managerDoes', 'adds', 'eligibility', 'eligible', 'endorsement', 'meaning'],
]);

/** What describes work and what is asked of people, rather than advice, anti-examples, questions and reasons. */
export const describesWork = ({ kind, field }: Placed): boolean =>
  described.has(field) && kind !== 'glossary' && kind !== 'guide' && kind !== 'story' && kind !== 'change';

const asking = new Set([
  ...[
    'summary',
    'responsibilities',
    'evidence',
    'behaviours',
    'statements',
    'meeting',
    'exceeding',
    'contributions',
  ],
  ...[
    'condition',
    'gates',
    'note',
    'adds',
    'eligibility',
    'eligible',
    'trackExamples',
    'endorsement',
    'facts',
    'scopeText',
  ],
]);

/** What a person has to do, show or bring. */
export const asksForSomething = ({ kind, field }: Placed): boolean =>
  asking.has(field) &&
  (kind === 'level' ||
    kind === 'competency' ||
    kind === 'overlay' ||
    kind === 'assignment' ||
    kind === 'activity');

const acts = new Set(['behaviours', 'meeting', 'exceeding', 'responsibilities', 'statements']);

/** A sentence that says what somebody does. */
export const tellsAnAct = ({ kind, field, path }: Placed): boolean =>
  (kind === 'level' || kind === 'competency' || kind === 'overlay') &&
  (acts.has(field) || (field === 'summary' && path.includes('descriptors')));

const ownWords = new Set([
  'summary',
  'about',
  'scopeText',
  'responsibilities',
  'evidence',
  'growHere',
  'notThis',
  'behaviours',
  'statements',
  'note',
  'meeting',
  'exceeding',
]);

/** Sentences that should be found once: those of levels and of rubrics, without what moves and conversations have in common. */
export const isInOwnWords = ({ kind, field, path }: Placed): boolean =>
  (kind === 'level' || kind === 'competency') && ownWords.has(field) && path[0] !== 'moves';
