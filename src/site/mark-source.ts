import { framework } from 'virtual:framework';
import type { MiddlewareHandler } from 'astro';
import type { Framework } from '../core/framework/framework.ts';
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

const markers = new WeakMap<Framework, Mark>();

function markerOf(framework: Framework): Mark | undefined {
  const { about, translation } = framework;
  if (!translation || translation.texts.size === 0) return undefined;
  const { source, texts } = translation;
  const found =
    markers.get(framework) ??
    sourceMarker(texts, {
      language: source,
      turns: directionOf(source) !== directionOf(about.language),
      hasOtherLetters: lettersOf(source) !== lettersOf(about.language),
    });
  markers.set(framework, found);
  return found;
}

const lettersOf = (language: string): string | undefined => new Intl.Locale(language).maximize().script;
