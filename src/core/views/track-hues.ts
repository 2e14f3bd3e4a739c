import { fillHues, palette } from '../colour/hues.ts';
import type { Framework } from '../framework/framework.ts';
import type { Track } from '../framework/level.ts';

type WithTracks = Pick<Framework, 'about' | 'tracks'>;

/** Whether the brand gives hues to any of the tracks, so that all of them are chosen to go with these. */
const hasOwnHues = ({ about, tracks }: WithTracks): boolean =>
  about.brand.trackHues.size > 0 && tracks.some((track) => about.brand.trackHues.has(track.id));

/** The number by which pages name the hue of a track. Without a brand's own, tracks of one hue share theirs. */
export function hueNumber(framework: WithTracks, track: Track): number {
  const place = framework.tracks.indexOf(track);
  return hasOwnHues(framework) ? place : place % palette.length;
}

/** Hues in degrees, by the number that pages name them by. */
export function hues(framework: WithTracks): readonly number[] {
  const { about, tracks } = framework;
  if (!hasOwnHues(framework)) return palette;
  return fillHues(tracks.map((track) => about.brand.trackHues.get(track.id)));
}
