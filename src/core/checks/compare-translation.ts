import { z } from 'zod';
import { isTranslated } from '../catalog/translatable-texts.ts';
import { capitalise } from '../problems/capitalise.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import { nameField } from '../problems/name-field.ts';
import type { FieldPath } from '../problems/problem.ts';
import { quote } from '../problems/quote.ts';
import { isMapping } from '../schema/check-shape.ts';
import { describeIssue } from '../schema/describe-issue.ts';
import { schemasAt } from '../schema/fields-of.ts';
import { schemas } from '../schema/index.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Finding } from './check.ts';

/** Where a translation does not fit the file that it translates. */
export type Mismatch = Omit<Finding, 'file'> & {
  /** It lies in the form of the file, as it comes about when the source is changed. */
  isOfForm?: true;
};

/** What a translation holds that is no text of its source. */
export const compareTranslation = (texts: unknown, source: unknown, kind: Kind): Mismatch[] =>
  compare(texts, source, [], kind);

function compare(text: unknown, source: unknown, path: FieldPath, kind: Kind): Mismatch[] {
  if (Array.isArray(text) && Array.isArray(source)) return compareLists(text, source, path, kind);
  if (isMapping(text) && isMapping(source)) return compareMappings(text, source, path, kind);
  if (isForm(text) || isForm(source)) return [otherForm(path)];
  return isTranslated(kind, path) ? unfit(text, path, kind) : [notAText(path)];
}

/** A text of a translation is held to the same rules as the text that it stands for. */
function unfit(text: unknown, path: FieldPath, kind: Kind): Mismatch[] {
  const results = schemasAt(schemas[kind], path).map((shape) => z.safeParse(shape, text));
  if (results.some(({ success }) => success)) return [];
  const issues = results.find(({ error }) => error)?.error?.issues ?? [];
  return issues
    .flatMap((issue) => describeIssue(issue, path, text, true, []))
    .map(({ fix: _, ...found }) => found);
}

const isForm = (value: unknown): boolean => typeof value === 'object' && value !== null;

type Mapping = Readonly<Record<string, unknown>>;

function compareMappings(text: Mapping, source: Mapping, path: FieldPath, kind: Kind): Mismatch[] {
  return Object.entries(text).flatMap(([key, value]) => {
    const at = [...path, key];
    if (Object.hasOwn(source, key)) return compareField(key, value, source[key], at, kind);
    const nearest = didYouMean(key, Object.keys(source));
    const hint = nearest
      ? `Did you mean ${quote(nearest)}?`
      : 'Take it out, or add it to the file that is translated.';
    return [
      {
        path: at,
        atKey: true,
        isOfForm: true,
        message: `${quote(key)} is not in the file that this translates.`,
        hint,
      },
    ];
  });
}

/** An id in a list says which entry is translated, and so is the same in both. */
function compareField(key: string, value: unknown, source: unknown, path: FieldPath, kind: Kind): Mismatch[] {
  return key === 'id' && value === source ? [] : compare(value, source, path, kind);
}

function compareLists(
  text: readonly unknown[],
  source: readonly unknown[],
  path: FieldPath,
  kind: Kind,
): Mismatch[] {
  const byId = new Map(source.flatMap((each) => (idOf(each) === undefined ? [] : [[idOf(each), each]])));
  const haveIds = text.length > 0 && text.every((each) => idOf(each) !== undefined);
  if (!haveIds) {
    if (text.length !== source.length) return [otherLength(path, text.length, source.length)];
    return text.flatMap((each, n) => compare(each, source[n], [...path, n], kind));
  }
  return text.flatMap((each, n) => {
    const id = idOf(each);
    return byId.has(id)
      ? compare(each, byId.get(id), [...path, n], kind)
      : [unknownEntry(id, byId.keys(), [...path, n, 'id'])];
  });
}

const idOf = (value: unknown): unknown => (isMapping(value) ? value['id'] : undefined);

function unknownEntry(id: unknown, known: Iterable<unknown>, path: FieldPath): Mismatch {
  const nearest = typeof id === 'string' ? didYouMean(id, [...known].map(String)) : undefined;
  const hint = nearest
    ? `Did you mean ${quote(nearest)}?`
    : 'Take it out, or add it to the file that is translated.';
  return {
    path,
    isOfForm: true,
    message: `No entry with the id ${quote(id)} is in the file that this translates.`,
    hint,
  };
}

function otherLength(path: FieldPath, here: number, there: number): Mismatch {
  const message = `${capitalise(nameField(path))} has ${here} entries here and ${there} in the file that this translates.`;
  return { path, isOfForm: true, message, hint: 'Translate entry by entry, in the same order.' };
}

function otherForm(path: FieldPath): Mismatch {
  const message = `${capitalise(nameField(path))} has another form than in the file that this translates.`;
  return {
    path,
    isOfForm: true,
    message,
    hint: 'Keep the form of the file that is translated, and write only its texts anew.',
  };
}

function notAText(path: FieldPath): Mismatch {
  const message = `${capitalise(nameField(path))} is not a text that readers read, and is the same in all languages.`;
  return { path, isOfForm: true, message, hint: 'Take it out here.' };
}
