import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Files } from './full-framework.ts';

/** Writes files of content. What is JSON is YAML too. */
export function writeContent(folder: string, files: Files): void {
  for (const [file, { data, body = '' }] of Object.entries(files)) {
    const place = path.join(folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    const yaml = JSON.stringify(data, undefined, 1);
    writeFileSync(place, file.endsWith('.mdx') ? `---\n${yaml}\n---\n\n${body}` : `${yaml}\n`);
  }
}
