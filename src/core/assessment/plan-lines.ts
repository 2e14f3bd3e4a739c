import type { LatePlanWords, PlanWords } from './plan-words.ts';
import type { Aim, Line } from './worksheet.ts';

/** The words that a plan is set in, and what its language puts between them. */
export type PaperWords = PlanWords['paper'] &
  LatePlanWords['planPaper'] &
  Pick<PlanWords, 'comma' | 'colon'> & { states: LatePlanWords['plan']['states']; arrow: string };

/** What a line of a plan says, in this order. */
export const columns = ['title', 'person', 'manager', 'by', 'evidence'] as const;

/** An aim in a line: the competency, from where, to where. */
export const wayOf = ({ title, from, to }: Aim, { colon, arrow }: PaperWords): string =>
  `${title}${colon} ${[from?.name, to.name].filter((each) => each !== undefined).join(` ${arrow} `)}`;

/** What became of a line. */
export const endOf = (
  { state, cameOf }: Pick<Line, 'state' | 'cameOf'>,
  { states }: PaperWords,
): string[] => [states[state], cameOf];
