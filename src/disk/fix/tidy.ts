import { isDeepStrictEqual } from 'node:util';
import { fieldsOf } from '../../core/schema/fields-of.ts';
import { schemas } from '../../core/schema/index.ts';
import { placeOf } from '../../core/schema/places.ts';
import { parseFile } from '../parse/parse-file.ts';
import { inOrder } from './order-of-fields.ts';
import { withoutTrailingSpaces } from './trailing-spaces.ts';

/** What was tidied in a file: the line where it begins, and what was done or left, as a sentence without its end. */
export interface Tidied {
  text: string;
  done: readonly { line: number; said: string }[];
}

/** Puts the fields of a file into their order and takes spaces away at the ends of lines. The data stays what it is. */
export function tidy(path: string, text: string): Tidied {
  const place = placeOf(path);
  if (!place || place.kind === 'translation') return { text, done: [] };
  const order = fieldsOf(schemas[place.kind], []);
  const trimmed = inYaml(path, text, (yaml) => [withoutTrailingSpaces(yaml)]);
  const ordered = inYaml(path, trimmed.text, (yaml) => inOrder(yaml, order));
  return { text: ordered.text, done: [...trimmed.done, ...ordered.done] };
}

/** Does one step in the YAML of a file, in the first way in which the data stays what it is; nothing where there is none. */
function inYaml(path: string, text: string, step: (yaml: string) => readonly Tidied[]): Tidied {
  const isProse = path.endsWith('.mdx');
  const start = isProse ? text.indexOf('\n') + 1 : 0;
  const end = isProse ? start + Math.max(0, text.slice(start).search(/^---/m)) : text.length;
  for (const { text: yaml, done } of step(text.slice(start, end))) {
    const after = text.slice(0, start) + yaml + text.slice(end);
    if (isSame(path, text, after))
      return { text: after, done: done.map(({ line, said }) => ({ line: line + (isProse ? 1 : 0), said })) };
  }
  return { text, done: [] };
}

function isSame(path: string, before: string, after: string): boolean {
  const [old, read] = [parseFile(path, before).file, parseFile(path, after).file];
  return old !== undefined && isDeepStrictEqual(read, old);
}
