import { asHtml } from './html-text.ts';

/** Words of one writing: a page in Japanese puts no space between its own and a foreign one. */
const words = /[\p{Script=Latin}\p{N}]+|(?:(?!\p{Script=Latin})[\p{L}\p{M}])+/gu;
const wordAtEnd = /(?:[\p{Script=Latin}\p{N}]+|(?:(?!\p{Script=Latin})[\p{L}\p{M}])+)$/u;

/** A sentence of the interface holds no longer ones. */
const mostSigns = 100;

/**
 * Finds names and titles within longer texts, and puts what `mark` makes of each in its place. A single word counts
 * only where `singleWords` says so: *Partner* is a word of several languages.
 */
export function namesWithin(
  texts: Iterable<string>,
  singleWords: boolean,
): (text: string, mark: (name: string) => string) => string {
  const names = new Map<string, string[]>();
  for (const text of texts) {
    const isName = text.length <= mostSigns && (singleWords || /\S\s+\S/.test(text));
    const name = isName ? asHtml(text) : '';
    const first = name.match(words)?.[0];
    if (first && name.startsWith(first)) names.set(first, [...(names.get(first) ?? []), name]);
  }
  for (const each of names.values()) each.sort((a, b) => b.length - a.length);
  return (text, mark) => {
    let marked = '';
    let end = 0;
    for (const { 0: word, index } of text.matchAll(words)) {
      const name = index < end ? undefined : names.get(word)?.find((each) => isAt(text, index, each));
      if (!name) continue;
      marked += text.slice(end, index) + mark(name);
      end = index + name.length;
    }
    return marked + text.slice(end);
  };
}

/** Whether a name stands there, and does not end within a word. */
function isAt(text: string, index: number, name: string): boolean {
  const last = wordAtEnd.exec(name);
  if (!last) return text.startsWith(name, index);
  words.lastIndex = 0;
  const [word] = text.slice(index + last.index).match(words) ?? [];
  return text.startsWith(name, index) && word === last[0];
}
