import { readFile, writeFile } from 'node:fs/promises';

/** The lines between which a file holds what a command writes. */
export interface Marks {
  start: string;
  end: string;
}

/** A file may lack; anything else that keeps it from being read is an error. */
export async function readIfThere(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
}

/** A text with its block replaced, put at the end where it has none, or taken out where there are no lines. */
export function withBlock(text: string, lines: readonly string[], { start, end }: Marks): string {
  const all = text === '' ? [] : text.replace(/\n$/, '').split('\n');
  const [from, to] = [all.indexOf(start), all.indexOf(end)];
  const hasBlock = from >= 0 && to > from;
  const before = hasBlock ? all.slice(0, from) : all;
  const after = hasBlock ? all.slice(to + 1) : [];
  const block = lines.length > 0 ? [start, ...lines, end] : [];
  const put = [...before, ...block, ...after];
  return put.length === 0 ? '' : `${put.join('\n')}\n`;
}

export const writeBack = (file: string, text: string): Promise<void> => writeFile(file, text);
