import type { Kind } from '../../schema/kinds.ts';

type Fields = Partial<Record<Kind, readonly string[]>>;

/** Fields that a check of their own asks for, since they weigh more or less than the others. */
const asked = {
  'activities-have-evidence': { activity: ['evidence'] },
  'levels-have-evidence': { level: ['evidence'] },
  'anti-examples-are-given': { level: ['notThis'], competency: ['notThis'] },
  'closed-seats-have-a-plan': { level: ['ifNoOpening'] },
  'both-sides-have-a-part': { activity: ['personDoes', 'managerDoes'] },
  'tracks-and-competencies-give-reasons': { track: ['doesNotSuit'], competency: ['whyItMatters'] },
} as const satisfies Readonly<Record<string, Fields>>;

/** The check that asks for whatever no other does, and that asked for all of it before the others were there. */
export const whole = 'text-complete';

export type AskingCheck = keyof typeof asked | typeof whole;

const askers = Object.keys(asked) as (keyof typeof asked)[];

/** The one check that tells of a field, so that nobody reads of it twice. */
export const checkThatAsks = (kind: Kind, field: string): AskingCheck =>
  askers.find((check) => (asked[check] as Fields)[kind]?.includes(field)) ?? whole;

/** Whether a check asks for what is still to be written, as it is in every file that was just begun. */
export const asksForMore = (check: string): boolean => [whole, ...askers].some((each) => each === check);
