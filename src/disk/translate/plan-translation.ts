import type { Entry } from '../../core/catalog/catalog.ts';
import { sourceFingerprint } from '../../core/catalog/source-fingerprint.ts';
import type { TextAt } from '../../core/catalog/texts-of.ts';
import { translationPath } from '../../core/catalog/translations.ts';
import { translationData } from '../../core/editing/translation-data.ts';
import type { FieldPath } from '../../core/problems/problem.ts';
import { changeFile } from '../edit/change-file.ts';
import { editsBetween } from '../edit/edits-between.ts';
import type { FileChange } from '../edit/file-change.ts';
import { block } from '../edit/write-value.ts';
import { earlierSource } from './earlier-source.ts';

export interface PlannedTranslation {
  path: string;
  change?: FileChange;
  dropped: readonly TextAt[];
  doubtful: readonly FieldPath[];
}

interface Asked {
  folder: string;
  language: string;
  source: Entry;
  translation: Entry<'translation'> | undefined;
  /** Somebody looked through it: it is a translation of what the source says now. */
  isCurrent: boolean;
}

/** A file to fill in, or one brought up to the form of its source. Every text that is translated stays, and every comment. */
export async function planTranslation(asked: Asked): Promise<PlannedTranslation> {
  const { source, translation, language, isCurrent } = asked;
  const path = translationPath(language, source.file);
  if (!translation) return { path, change: newFile(path, source), dropped: [], doubtful: [] };
  const earlier = await earlierOf(asked);
  const { data, ...found } = translationData({
    kind: source.kind,
    source: source.data,
    texts: translation.data,
    ...(earlier && { earlier }),
  });
  const after = isCurrent ? { ...data, translatedFrom: sourceFingerprint(source) } : data;
  const change = changeFile(asked.folder, translation.file, editsBetween(translation.data, after));
  return { path, ...(change && { change }), ...found };
}

async function earlierOf({ folder, source, translation }: Asked): Promise<Entry['data'] | undefined> {
  const from = translation?.data.translatedFrom;
  if (from === undefined) return undefined;
  if (from === sourceFingerprint(source)) return source.data;
  return (await earlierSource(folder, source, from))?.data;
}

/** All texts stand as in the source, and are written over by whoever translates. */
function newFile(path: string, source: Entry): FileChange {
  const { data } = translationData({ kind: source.kind, source: source.data });
  const lines = block({ ...data, translatedFrom: sourceFingerprint(source) }).join('\n');
  const { body } = source;
  const text = path.endsWith('.mdx') ? `---\n${lines}\n---\n${body?.text ?? ''}` : `${lines}\n`;
  return { path, before: undefined, after: text };
}
