const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** A question with its words apart, as the index has them, in writing that puts no spaces between them. */
export function wordsApart(query: string, language: string): string {
  if (!withoutSpaces.test(query)) return query;
  const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(query);
  return [...words].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : [])).join(' ');
}
