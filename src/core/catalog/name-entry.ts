import { quote } from '../problems/quote.ts';
import type { Entry } from './catalog.ts';

/** A file as the subject of a sentence: its id, or its path where the id says nothing. */
export function nameEntry({ kind, id, file }: Pick<Entry, 'kind' | 'id' | 'file'>): string {
  return quote(kind === 'framework' || kind === 'glossary' || kind === 'translation' ? file : id);
}
