import { framework } from 'virtual:framework';
import type { Track } from '../core/framework/level.ts';
import { hueNumber } from '../core/views/track-hues.ts';

/** Which of the hues in `styles/tokens.css`, or in the brand's own styles, a track has. */
export const hueOf = (track: Track): number => hueNumber(framework(), track);
