import { hash, randomUUID } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { access, constants, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { deserialize, serialize } from 'node:v8';
import type { PageNotes } from './page-notes.ts';

/** What a build knew of the pages that it made for one language. */
export interface KnownPages {
  /** Stands for all that they have in common. */
  frame: string;
  /** Stand for the values of the cells. */
  cells: Buffer;
  /** By the place of their file in the site. */
  notes: ReadonlyMap<string, PageNotes>;
}

/** By language. That of the content is the empty one. */
export type Memory = ReadonlyMap<string, KnownPages>;

/** Raised with every change to what is noted or how, so that nothing is read that was noted otherwise. */
const format = 2;

/**
 * The folder in which packages keep what they may lose: `node_modules/.cache` of whoever calls. Nothing where there is none
 * that can be written to.
 */
export async function memoryFolder(from = process.cwd()): Promise<string | undefined> {
  if (existsSync(path.join(from, 'package.json'))) {
    const packages = path.join(from, 'node_modules');
    const canWrite = await access(packages, constants.W_OK).then(
      () => true,
      () => false,
    );
    return canWrite ? path.join(packages, '.cache', 'trellis') : undefined;
  }
  const above = path.dirname(from);
  return above === from ? undefined : memoryFolder(above);
}

/** Each site has a memory of its own, found again where the whole folder is moved. */
const fileFor = (out: string, folder: string): string =>
  path.join(folder, `${hash('sha256', path.relative(folder, out)).slice(0, 16)}.pages`);

/** What was remembered of a site. Nothing where nothing was, or what there is cannot be read. */
export async function recall(out: string, folder: string): Promise<Memory> {
  try {
    const bytes = await readFile(fileFor(out, folder));
    const end = bytes.indexOf('\n');
    const head = JSON.parse(bytes.toString('utf8', 0, end)) as Head;
    const body = bytes.subarray(end + 1);
    if (head.format === format && head.digest === hash('sha256', body)) return deserialize(body) as Memory;
  } catch {
    // Whatever it is, the build can do without it.
  }
  return new Map();
}

interface Head {
  format: number;
  digest: string;
  out: string;
}

/** Keeps what a build knows of a site, and forgets sites that are gone. Where nothing can be kept, the next build makes all pages. */
export async function remember(memory: Memory, out: string, folder: string): Promise<void> {
  const file = fileFor(out, folder);
  const beside = `${file}-${randomUUID().slice(0, 8)}`;
  try {
    await mkdir(folder, { recursive: true });
    const body = serialize(memory);
    const head: Head = { format, digest: hash('sha256', body), out: path.relative(folder, out) };
    await writeFile(beside, Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body]));
    await rename(beside, file);
    await forgetLost(folder);
  } catch {
    await rm(beside, { force: true }).catch(() => {});
  }
}

/** What a build leaves that is killed as it writes is gone after an hour. */
const hour = 3_600_000;

async function forgetLost(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    const isWhole = name.endsWith('.pages');
    const isLost = isWhole ? !(await isThere(file, folder)) : Date.now() - (await stat(file)).mtimeMs > hour;
    if (isLost) await rm(file, { force: true });
  }
}

/** Whether the site is there that a file is the memory of. */
async function isThere(file: string, folder: string): Promise<boolean> {
  const start = await firstLine(file);
  try {
    return existsSync(path.join(folder, (JSON.parse(start) as Head).out));
  } catch {
    return false;
  }
}

async function firstLine(file: string): Promise<string> {
  for await (const line of createInterface(createReadStream(file))) return line;
  return '';
}
