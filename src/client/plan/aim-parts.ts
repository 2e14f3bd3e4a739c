import type { Aim, Line } from '../../core/assessment/worksheet.ts';

/** The parts of the plan step that tell of its aims. */
export const whatAimsShow = ['all-aims', 'choose', 'any-aim', 'next-plan'] as const;
/** The parts that tell of one aim. */
export const partsOf = ({ id }: Aim) => ({
  whole: `whole-aim-${id}`,
  marks: `marks-${id}`,
  looksLike: `looks-like-it-${id}`,
  lines: `lines-${id}`,
  advice: `advice-${id}`,
  offers: `offers-for-${id}`,
});
/** The part of an activity that comes after what each side does. */
export const moreOf = ({ id }: Line): string => `more-of-${id}`;
/** The parts that tell which activities an aim has. */
export const whatLinesShow = (aim: Aim): [lines: string, ...others: string[]] => {
  const { lines, advice, offers } = partsOf(aim);
  return [lines, advice, offers, 'next-plan'];
};
