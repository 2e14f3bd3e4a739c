import { framework } from 'virtual:framework';
import type { Track } from '../core/framework/level.ts';

const styles = 3;
const hues = 12;

/** Which of the styles of lines in `styles/map.css` a track has, so that its hue neither stands alone nor comes twice with the same style. */
export function lineStyleOf(track: Track): number {
  const place = framework().tracks.indexOf(track);
  return (place + Math.floor(place / hues)) % styles;
}
