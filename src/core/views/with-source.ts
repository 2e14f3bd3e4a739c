import type { Translation } from '../framework/translation.ts';

/** The texts of some data that are not translated, and their language; nothing where all are. */
export interface InSource {
  inSource?: { language: string; texts: readonly string[] };
}

/** Data for a script, with what it needs to mark texts that stand in the language of the source. */
export function withSource<Data extends object>(
  data: Data,
  translation: Translation | undefined,
): Data & InSource {
  if (!translation) return data;
  const texts = new Set<string>();
  gather(data, (text) => translation.texts.has(text) && texts.add(text));
  return texts.size === 0 ? data : { ...data, inSource: { language: translation.source, texts: [...texts] } };
}

function gather(value: unknown, add: (text: string) => void): void {
  if (typeof value === 'string') add(value);
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) gather(each, add);
}
