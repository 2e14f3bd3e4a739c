import { isMapping } from '../schema/check-shape.ts';

/** Stands for a line end within an entry. */
const within = ' ⏎ ';

/** Entries from here on are so long that lines of a cell wrap, and a dot shows where each begins. */
const long = 40;

/** A list as lines of a cell. */
export function writeLines(value: unknown): string {
  const texts = (Array.isArray(value) ? value : [value]).map((entry) =>
    textOfEntry(entry).replaceAll('\n', within),
  );
  const dot = texts.some((text) => text.length > long) && Array.isArray(value) ? '• ' : '';
  return texts.map((text) => dot + text).join('\n');
}

/** The list that the lines of a cell stand for. Entries that held more than their text keep it. */
export function readLines(text: string, before: unknown): unknown {
  const texts = text
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*•\s*/, '')
        .trim()
        .replaceAll(within, '\n'),
    )
    .filter((line) => line !== '');
  if (!Array.isArray(before)) return typeof before === 'string' && texts.length === 1 ? texts[0] : texts;
  return withWhatTheyHeld(texts, before);
}

const textOfEntry = (entry: unknown): string => String(isMapping(entry) ? entry['text'] : entry);

/** An entry whose text is the same is the same entry; what is left over goes together in order. */
function withWhatTheyHeld(texts: readonly string[], before: readonly unknown[]): unknown[] {
  const free = [...before];
  const kept = texts.map((text) => {
    const index = free.findIndex((entry) => textOfEntry(entry) === text);
    return index < 0 ? undefined : free.splice(index, 1)[0];
  });
  const isShorter = texts.length < before.length;
  return texts.map((text, index) => {
    if (kept[index] !== undefined) return kept[index];
    const old = isShorter ? undefined : free.shift();
    return isMapping(old) ? { ...old, text } : text;
  });
}
