import { framework } from 'virtual:framework';
import type { APIContext } from 'astro';
import { levelMarkdown } from '../../../core/views/level-markdown.ts';
import { plain } from '../../../site/markdown.ts';
import { words } from '../../../site/words.ts';

export function getStaticPaths() {
  return framework().levels.flatMap((level) =>
    [level.id, ...level.formerly].map((id) => ({ params: { level: id }, props: { level } })),
  );
}

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export function GET({ props: { level } }: APIContext<Props>): Response {
  return new Response(levelMarkdown(level, { plain, words: words.levelMarkdown }));
}
