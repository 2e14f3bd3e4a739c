import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Writes files to a folder of their own, which goes when the test ends. A `framework.yaml` is there unless one is given. */
export function contentFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = emptyFolder();
  for (const [path, text] of Object.entries({ 'framework.yaml': 'name: Northwind\n', ...files })) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
