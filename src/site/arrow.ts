import { framework } from 'virtual:framework';
import { arrowIn } from '../core/views/arrow.ts';

/** The arrow between two names, in the direction that the pages are written in. */
export const arrow = arrowIn(framework().about.language);
