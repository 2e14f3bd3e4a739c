const known = new WeakMap<object, ReadonlySet<string>>();

/** Every word that stands anywhere in a framework, in lower case. */
export function knownWords(framework: object, language: string): ReadonlySet<string> {
  const found = known.get(framework);
  if (found) return found;
  const words = new Set<string>();
  for (const text of textsIn(framework)) {
    for (const [word] of text.matchAll(/[\p{L}\p{M}]+/gu)) words.add(word.toLocaleLowerCase(language));
  }
  known.set(framework, words);
  return words;
}

/** All texts that a value holds, however its parts refer to each other. */
function textsIn(value: object): Set<string> {
  const texts = new Set<string>();
  const seen = new Set<object>();
  const waiting: unknown[] = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === 'string') texts.add(next);
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    const inside: readonly unknown[] = next instanceof Map ? [...next.values()] : Object.values(next);
    waiting.push(...inside.filter((each) => each !== undefined));
  }
  return texts;
}
