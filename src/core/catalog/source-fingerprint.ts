import type { Entry } from './catalog.ts';
import { shortMark } from './short-mark.ts';
import { textsToTranslate } from './translatable-texts.ts';

/**
 * A short mark of all that a translation of a file translates: its texts and its body. A number or a reference that
 * changes leaves it as it is.
 */
export function sourceFingerprint({ kind, data, body }: Pick<Entry, 'kind' | 'data' | 'body'>): string {
  const texts = textsToTranslate(kind, data).map(({ path, text }) => [path.join('.'), text]);
  return shortMark(JSON.stringify([texts, body?.text.trim() ?? '']));
}
