import type { TextInLanguage } from './text-in-language.ts';

/** A text before and after: it was said in both, or it is new, or gone. */
export interface TextPair {
  before?: TextInLanguage;
  after?: TextInLanguage;
}

/**
 * Texts of two states of a file that are the same one: what says the same at the same place or elsewhere in its list, then
 * what stands at the same place.
 */
export function pairedTexts(before: readonly TextInLanguage[], after: readonly TextInLanguage[]): TextPair[] {
  const [gone, come] = [new Set(before), new Set(after)];
  const pairs: Required<TextPair>[] = [];
  for (const keyOf of [samePlace, sameList, anyText]) {
    const waiting = Map.groupBy(gone, keyOf);
    for (const text of come) {
      const match = waiting.get(keyOf(text))?.shift();
      if (!match) continue;
      gone.delete(match);
      come.delete(text);
      pairs.push({ before: match, after: text });
    }
  }
  const places = new Map(after.map((text, n) => [text, n]));
  const inOrder = [...pairs, ...[...come].map((text) => ({ after: text }))].sort(
    (a, b) => (places.get(a.after) ?? 0) - (places.get(b.after) ?? 0),
  );
  return [...inOrder, ...[...gone].map((text) => ({ before: text }))];
}

const samePlace = ({ key, source }: TextInLanguage): string => `${key}\n\n${source}`;
const sameList = ({ loose, source }: TextInLanguage): string => `${loose}\n\n${source}`;
const anyText = ({ key }: TextInLanguage): string => key;
