import culori from 'culori/require';
import { type Mode, papers } from './paper.ts';

/** What WCAG asks of text. Lines need 3, so that what is clear as text is clear as a line. */
export const textContrast = 4.5;

/** The contrast of a colour with the papers of light or dark, where it is least; from 1 to 21. */
export const contrastOn = (mode: Mode, colour: string): number =>
  Math.min(...papers[mode].map((paper) => culori.wcagContrast(colour, paper)));
