import type { Aim } from '../../core/assessment/worksheet.ts';

/** The parts of the plan step that tell of its aims. */
export const whatAimsShow = ['choose', 'any-aim', 'all-aims', 'next-plan'] as const;
/** The parts that tell of one aim. */
export const partsOf = ({ id }: Aim) => ({
  whole: `whole-aim-${id}`,
  marks: `marks-${id}`,
  looksLike: `looks-like-it-${id}`,
  lines: `lines-${id}`,
  advice: `advice-${id}`,
  offers: `offers-for-${id}`,
});
/** The parts that tell which activities an aim has. */
export const whatLinesShow = (aim: Aim): string[] => {
  const { lines, advice, offers } = partsOf(aim);
  return [lines, advice, offers, 'next-plan'];
};
