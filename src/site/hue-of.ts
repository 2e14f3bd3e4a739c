import { framework } from 'virtual:framework';
import type { Track } from '../core/framework/level.ts';

const hues = 12;

/** Which of the hues in `styles/tokens.css` a track has: the one of its place among tracks. */
export function hueOf(track: Track): number {
  return framework().tracks.indexOf(track) % hues;
}
