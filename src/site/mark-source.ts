import { framework } from 'virtual:framework';
import type { MiddlewareHandler } from 'astro';
import type { Framework } from '../core/framework/framework.ts';
import { kept } from '../core/framework/kept.ts';
import { directionOf } from '../core/views/language-name.ts';
import { sourceMarker } from './source-marker.ts';

type Mark = (html: string) => string;

/** Marks on every page what stands in the language of the source, wherever a title or a name is shown. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const answer = await next();
  if (!answer.headers.get('content-type')?.startsWith('text/html')) return answer;
  const mark = markerOf(framework());
  return mark ? new Response(mark(await answer.text()), answer) : answer;
};

const markerOf = kept(({ about, translation }: Framework): Mark | undefined => {
  if (!translation || translation.texts.size === 0) return undefined;
  const { source, texts } = translation;
  return sourceMarker(texts, {
    language: source,
    turns: directionOf(source) !== directionOf(about.language),
    hasOtherLetters: lettersOf(source) !== lettersOf(about.language),
  });
});

const lettersOf = (language: string): string | undefined => new Intl.Locale(language).maximize().script;
