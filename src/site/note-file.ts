import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { noteFact } from '../core/framework/reads.ts';
import { siteOptions } from './site-options.ts';

/** Says that what is made now depends on a file, by its absolute path. */
export function noteFile(file: string): void {
  noteFact(`file ${path.relative(siteOptions().content, file)}`, digestOfFile(file));
}

/** What tells whether a file is the same; nothing where there is none. */
export function digestOfFile(file: string): string {
  try {
    return hash('sha256', readFileSync(file));
  } catch {
    return '';
  }
}
