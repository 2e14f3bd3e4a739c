import type { Entry } from '../../catalog/catalog.ts';
import { sourceFingerprint } from '../../catalog/source-fingerprint.ts';
import { isStale } from '../../catalog/translations.ts';
import { pairedTexts, type TextPair } from './paired-texts.ts';
import { type TextInLanguage, textsInLanguage } from './text-in-language.ts';

/** A file and its translation into one language, in one of two states. */
export interface FileState {
  source: Entry;
  translation: Entry<'translation'> | undefined;
}

/** What there is to compare of a file in a language. */
export interface TranslatedFile {
  before: FileState | undefined;
  after: FileState;
  pairs: readonly TextPair[];
  /** What its source says is not what it said before. */
  isSourceOther: boolean;
  wasStale: boolean;
  isStale: boolean;
}

export function translatedFile(before: FileState | undefined, after: FileState): TranslatedFile {
  return {
    before,
    after,
    pairs: pairedTexts(before ? textsOf(before) : [], textsOf(after)),
    isSourceOther:
      before !== undefined && sourceFingerprint(before.source) !== sourceFingerprint(after.source),
    wasStale: before !== undefined && isOld(before),
    isStale: isOld(after),
  };
}

const isOld = ({ source, translation }: FileState): boolean =>
  translation !== undefined && isStale(translation, source);

/** The texts of a file with its body, which is one more. */
function textsOf({ source, translation }: FileState): TextInLanguage[] {
  const body = source.body?.text.trim() ?? '';
  const texts = textsInLanguage(source, translation);
  return body === '' ? texts : [...texts, bodyOf(body, translation)];
}

export const bodyPath = ['body'] as const;

function bodyOf(body: string, translation: Entry<'translation'> | undefined): TextInLanguage {
  const text = translation?.body?.text.trim() ?? '';
  const isKept = text === '' || text === body;
  const isMeant = translation?.data.sameOnPurpose?.includes('body') ?? false;
  return {
    path: bodyPath,
    key: 'body',
    loose: 'body',
    source: body,
    ...(isKept ? (isMeant ? { text: body } : {}) : { text }),
    isRead: true,
  };
}
