import type { Entry } from '../../catalog/catalog.ts';
import { isRead, isTranslated } from '../../catalog/translatable-texts.ts';
import { isSameOnPurpose } from '../../framework/in-language.ts';
import { laidOver } from '../../framework/laid-over.ts';
import type { FieldPath } from '../../problems/problem.ts';
import { isMapping } from '../../schema/check-shape.ts';

/** A text of a file, and how it reads in another language. */
export interface TextInLanguage {
  path: FieldPath;
  /** The path with entries of lists by their id, else by their place, and without the places. */
  key: string;
  loose: string;
  source: string;
  /** Absent where readers see the source. */
  text?: string;
  /** An address or a word beside a text is none, and nothing is missing where it is as in the source. */
  isRead: boolean;
}

/** The texts of a file with what a translation makes of each, whether it is up to date or not. */
export function textsInLanguage(
  { kind, data }: Entry,
  translation: Entry<'translation'> | undefined,
): TextInLanguage[] {
  const laid = laidOver(data, translation?.data ?? {}, { kind, isUncertain: false, onKept: () => {} });
  const isMeant = isSameOnPurpose(translation?.data.sameOnPurpose ?? []);
  return leavesOf(data, laid, [], []).flatMap(({ path, keys, value, over }) => {
    if (!isTranslated(kind, path)) return [];
    const source = String(value);
    const isKept = over === value && !isMeant(path);
    return [
      {
        path,
        key: keys.join('\n'),
        loose: keys.filter((key) => typeof key === 'string').join('\n'),
        source,
        ...(isKept ? {} : { text: String(over) }),
        isRead: isRead(kind, path, source),
      },
    ];
  });
}

interface Leaf {
  path: FieldPath;
  keys: readonly (string | number)[];
  value: unknown;
  over: unknown;
}

function leavesOf(value: unknown, over: unknown, path: FieldPath, keys: Leaf['keys']): Leaf[] {
  if (Array.isArray(value)) {
    const laid: readonly unknown[] = Array.isArray(over) ? over : [];
    return value.flatMap((each, n) => leavesOf(each, laid[n], [...path, n], [...keys, idOf(each) ?? n]));
  }
  if (isMapping(value)) {
    const laid = isMapping(over) ? over : {};
    return Object.keys(value).flatMap((key) =>
      leavesOf(value[key], laid[key], [...path, key], [...keys, key]),
    );
  }
  // A statement that is a bare text has an id of its own once it is translated.
  return [{ path, keys, value, over: isMapping(over) ? over['text'] : (over ?? value) }];
}

const idOf = (value: unknown): string | undefined =>
  isMapping(value) && typeof value['id'] === 'string' ? `#${value['id']}` : undefined;
