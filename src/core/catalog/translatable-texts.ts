import type { FieldPath } from '../problems/problem.ts';
import { schemasAt } from '../schema/fields-of.ts';
import { schemas } from '../schema/index.ts';
import type { Kind } from '../schema/kinds.ts';
import { translatable } from '../schema/parts.ts';
import { type TextAt, textsOf } from './texts-of.ts';

/** What a field holds that may differ from language to language: a text to read, an address, or a word. */
type Holds = NonNullable<ReturnType<typeof translatable.get>>['holds'];

/** Fields at the top of a file that hold words for those who keep it, not for readers. */
const forKeepers = new Set(['exceptions', 'repository', 'reviewers', 'words', 'checks']);

/** Words that say something to the program where a text could stand, by the name of the field. */
const keywords: Readonly<Record<string, readonly string[]>> = { smallCompany: ['same', 'no'] };

/** What was found out about a field. The entries of a list are all alike. */
const known = new Map<string, Holds | undefined>();

function holdsAt(kind: Kind, path: FieldPath): Holds | undefined {
  const key = `${kind} ${path.map((part) => (typeof part === 'number' ? '*' : part)).join('\n')}`;
  if (known.has(key)) return known.get(key);
  const shapes = forKeepers.has(String(path[0])) ? [] : schemasAt(schemas[kind], path);
  const holds = shapes.map((shape) => translatable.get(shape)?.holds).find((each) => each !== undefined);
  known.set(key, holds);
  return holds;
}

/** Whether the value at `path` of a file may differ from language to language. */
export const isTranslated = (kind: Kind, path: FieldPath): boolean => holdsAt(kind, path) !== undefined;

/** Whether readers read the text at `path` of a file. An address is none, nor is a keyword or a text without a letter. */
export const isRead = (kind: Kind, path: FieldPath, text: string): boolean =>
  holdsAt(kind, path) === 'text' && /\p{L}/u.test(text) && !isKeyword(path, text);

const isKeyword = (path: FieldPath, text: string): boolean => {
  const field = String(path.at(-1));
  return Object.hasOwn(keywords, field) && (keywords[field]?.includes(text) ?? false);
};

/** The texts of a file that readers read, with their paths. */
export const textsToTranslate = (kind: Kind, data: unknown): TextAt[] =>
  textsOf(data).filter(({ path, text }) => isRead(kind, path, text));
