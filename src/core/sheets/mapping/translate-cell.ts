import type { Content } from '../../schema/content-file.ts';
import { type Cell, folded, textOf } from '../cell.ts';
import { wordFor } from './find-id.ts';
import type { SheetMapping } from './mapping.ts';

/** A cell in our words: those of the mapping first, then the names that `framework.yaml` knows. */
export function translateCell(content: Content, mapping: SheetMapping, field: string, cell: Cell): Cell {
  const written = folded(textOf(cell));
  const words = mapping.words?.[mapping.holds === 'matrix' ? 'proficiency' : field] ?? {};
  const meant = Object.entries(words).find(([word]) => word.toLowerCase() === written.toLowerCase())?.[1];
  if (meant !== undefined) return meant;
  const word = wordFor(content, mapping.holds, field, written);
  return word === written ? cell : word;
}
