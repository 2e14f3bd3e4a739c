import { framework } from 'virtual:framework';
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Track } from '../../../../core/framework/level.ts';
import { outlineOfTrack } from '../../../../core/views/document-outline.ts';
import { runningHeadStyles, runningHeads } from '../../../../site/running-heads.ts';
import { words } from '../../../../site/words.ts';

export const getStaticPaths = (() =>
  framework()
    .tracks.filter((track) => track.levels.length > 0)
    .map((track) => ({ params: { track: track.id }, props: { track } }))) satisfies GetStaticPaths;

/** What stands at the head of the printed pages of a track. */
export const GET: APIRoute<{ track: Track }> = ({ props: { track } }) => {
  const held = framework();
  const heads = runningHeads(outlineOfTrack(track, held, words));
  const name = `${held.about.name}: ${track.title}`;
  return new Response(runningHeadStyles(name, heads, words.direction));
};
