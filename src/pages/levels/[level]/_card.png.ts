import { framework } from 'virtual:framework';
import type { APIContext } from 'astro';
import type { Level } from '../../../core/framework/level.ts';
import { cardOf, cardPath } from '../../../site/cards/cards.ts';

export function getStaticPaths() {
  const held = framework();
  return held.levels
    .filter((level) => cardPath(level, held))
    .map((level) => ({ params: { level: level.id }, props: { level } }));
}

/** What other programs show of a link to a level. */
export async function GET({ props }: APIContext<{ level: Level }>): Promise<Response> {
  const card = await cardOf(props.level, framework());
  return new Response(card ?? null, { headers: { 'content-type': 'image/png' } });
}
