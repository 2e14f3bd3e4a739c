import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadSheet } from '../../core/sheets/import/read-table.ts';
import type { Page } from '../../core/sheets/pages.ts';
import { readCsv, writeCsv } from './csv.ts';
import { WorkbookFault } from './workbook-fault.ts';

/** `Start here` is in `start-here.csv`. */
const fileOf = (page: string): string => `${page.toLowerCase().replaceAll(' ', '-')}.csv`;

/** Writes each page to a file of its own. */
export function writeCsvFolder(folder: string, pages: readonly Page[]): void {
  mkdirSync(folder, { recursive: true });
  for (const page of pages) writeFileSync(join(folder, fileOf(page.name)), writeCsv(page));
}

/** The largest file that is read, in bytes. */
const largest = 50 * 1024 * 1024;

/** Reads the files of a folder. They are named like sheets; others keep the name of their file. */
export function readCsvFolder(folder: string, names: readonly string[]): ReadSheet[] {
  const files = readdirSync(folder).filter((file) => /\.csv$/i.test(file));
  if (files.length === 0)
    throw new WorkbookFault(
      `The folder \`${folder}\` holds no .csv file.`,
      'Give the folder that the export wrote.',
    );
  return files.map((file) => ({
    name: names.find((name) => fileOf(name) === file.toLowerCase()) ?? file.replace(/\.csv$/i, ''),
    rows: readCsv(readSane(folder, file), file),
  }));
}

function readSane(folder: string, file: string): Uint8Array {
  const bytes = readFileSync(join(folder, file));
  if (bytes.length <= largest) return bytes;
  throw new WorkbookFault(
    `The file \`${file}\` is far larger than any framework.`,
    'Check that it is the right file.',
  );
}
