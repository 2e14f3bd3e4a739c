import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Puts a file in its place whole, since others may read it at any moment. Returns whether it was another before. */
export function replaceIfChanged(path: string, text: string): boolean {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return false;
  const written = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  try {
    writeFileSync(written, text);
    renameSync(written, path);
  } finally {
    rmSync(written, { force: true });
  }
  return true;
}
