import { nameEntry } from '../../catalog/name-entry.ts';
import type { Finding } from '../../checks/check.ts';
import type { Passage } from './passages-of.ts';
import { sentenceAround } from './sentence-around.ts';

/** Where a stretch of a passage stands: in a field, or in a body at its line and column. */
export function placeOf(
  { entry, path, field, text }: Passage,
  at: number,
): Pick<Finding, 'file' | 'path' | 'position'> {
  const { file, body } = entry;
  if (field !== 'body' || body?.line === undefined) return { file, path };
  const before = text.slice(0, at);
  const line = body.line + before.split('\n').length - 1;
  return { file, path, position: { line, column: at - before.lastIndexOf('\n') } };
}

/** The thing that a passage belongs to, as the subject of a sentence. */
export const subjectOf = ({ entry }: Passage): string => nameEntry(entry);

/** The sentence around a stretch of a passage, in quotation marks that are none of Markdown's. */
export const quoteAround = ({ text, language }: Passage, start: number, end: number): string =>
  `“${sentenceAround(text, language, start, end)}”`;
