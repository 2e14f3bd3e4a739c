import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Writer, writerFrom } from '../support/made-up-text.ts';
import type { PageCount } from './count-words.ts';

const rows = 10;
const wordsInParagraph = 60;

/** Writes as many Markdown pages as asked for, with a table of ten rows, lists and paragraphs, and as many words in all. */
export function writePeerPages(folder: string, { pages, words }: PageCount): void {
  const writer = writerFrom(2);
  const each = Math.round(words / pages);
  mkdirSync(folder, { recursive: true });
  for (let n = 0; n < pages; n++) {
    writeFileSync(path.join(folder, `page-${n}.md`), pageOf(n, each, writer));
  }
}

function pageOf(n: number, words: number, writer: Writer): string {
  const table = tableOf(writer);
  const list = writer.list(8, '');
  const used = wordsIn(table) + wordsIn(list);
  const paragraphs = Math.max(1, Math.round((words - used) / wordsInParagraph));
  const texts = Array.from({ length: paragraphs }, (_, at) => {
    const heading = at % 6 === 0 ? `## ${writer.sentence(4)}\n\n` : '';
    return `${heading}${writer.sentence(wordsInParagraph)}`;
  });
  return `---\ntitle: Page ${n}\n---\n\n${table}\n\n${list}\n\n${texts.join('\n\n')}\n`;
}

function tableOf({ sentence }: Writer): string {
  const head = '| Competency | Expected | What it looks like |\n| --- | --- | --- |\n';
  const lines = Array.from({ length: rows }, (_, n) => `| ${sentence(2)} | ${n % 5} | ${sentence(12)} |`);
  return head + lines.join('\n');
}

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
