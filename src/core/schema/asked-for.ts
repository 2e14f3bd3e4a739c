import type { Kind } from './kinds.ts';

/**
 * Fields that a complete file of each kind holds, beside those that its shape requires, in the order in which
 * they are read. A framework may start without them.
 */
export const askedFor: Readonly<Record<Kind, readonly string[]>> = {
  framework: ['name', 'organisation', 'language', 'version', 'modelVersion', 'statementOfUse', 'scale'],
  track: ['mark', 'kind', 'summary', 'purpose', 'suits', 'doesNotSuit'],
  level: ['summary', 'responsibilities', 'expectations', 'evidence', 'notThis'],
  competency: ['group', 'definition', 'whyItMatters', 'descriptors', 'notThis'],
  activity: [
    'summary',
    'develops',
    'initiator',
    'needs',
    'effortHours',
    'durationWeeks',
    'cost',
    'personDoes',
    'managerDoes',
    'evidence',
    'smallCompany',
  ],
  guide: ['summary', 'readers'],
  story: ['path'],
  overlay: ['kind', 'appliesTo'],
  assignment: ['onTopOf', 'adds', 'takesAway', 'term', 'endsHow'],
  glossary: [],
  change: ['date', 'summary', 'affects', 'forPeopleMidway'],
  translation: [],
};
