import { quote } from '../../problems/quote.ts';
import type { Content } from '../../schema/content-file.ts';
import { cellName, folded, textOf } from '../cell.ts';
import { wordRows, wordsName } from '../words-page.ts';
import type { Finding } from './finding.ts';
import type { ReadSheet } from './read-table.ts';

/** Rows of the sheet of words that are not in the framework: somebody may have hoped to add or change one there. */
export function changedWords(content: Content, read: readonly ReadSheet[]): Finding[] {
  const known = new Set(wordRows(content).map((row) => row.map(folded).join('\n')));
  const rows = read.find(({ name }) => name === wordsName)?.rows ?? [];
  return rows.flatMap((row, index): Finding[] => {
    const texts = row.slice(0, 4).map((cell) => folded(textOf(cell)));
    if (index < 2 || texts.every((text) => text === '') || known.has(texts.join('\n'))) return [];
    return [
      {
        severity: 'note',
        sheet: wordsName,
        cell: cellName(index, 1),
        message: `${quote(texts[1])} is not a word of the framework as it stands here, so it was left out.`,
        hint: 'Words are changed in `framework.yaml`.',
      },
    ];
  });
}
