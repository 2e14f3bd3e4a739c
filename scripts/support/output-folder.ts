import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fromHere } from '../../src/site/from-here.ts';
import { trellisFolder } from '../../src/site/trellis-folder.ts';
import { UsageError } from './usage-error.ts';

/** Every site that a build writes holds this file; a folder without it is nothing that a build may replace. */
export const outputMark = '.trellis-site';

/**
 * The folder that a build may write, links followed. A build replaces it as a whole, so that a folder which
 * holds, or may hold, anything else is refused.
 */
export async function outputFolder(asked: string, content: string): Promise<string> {
  const named = `\`--out ${fromHere(asked) || '.'}\``;
  const out = await followed(asked);
  const source = await followed(content);
  if (isWithin(trellisFolder, out)) throw new UsageError(`${named} would replace Trellis itself.`);
  if (isWithin(process.cwd(), out)) throw new UsageError(`${named} would replace the folder you are in.`);
  if (isWithin(source, out)) throw new UsageError(`${named} would replace the content.`);
  if (isWithin(out, source)) throw new UsageError(`${named} lies in the content folder.`);
  const found = await entriesOf(out);
  if (!found) throw new UsageError(`${named} is a file and would have to be a folder.`);
  if (found.length > 0 && !found.includes(outputMark)) {
    throw new UsageError(`${named} holds files that no build wrote. Name a folder that is new or empty.`);
  }
  return out;
}

/** The nearest folder above a path that exists, or the path itself. */
export async function nearestExisting(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => undefined);
  return found || path.dirname(folder) === folder ? folder : nearestExisting(path.dirname(folder));
}

async function followed(folder: string): Promise<string> {
  const existing = await nearestExisting(folder);
  return path.join(await realpath(existing), path.relative(existing, folder));
}

function isWithin(inner: string, outer: string): boolean {
  const way = path.relative(outer, inner);
  return way.split(path.sep)[0] !== '..' && !path.isAbsolute(way);
}

async function entriesOf(folder: string): Promise<readonly string[] | undefined> {
  const found = await stat(folder).catch(() => undefined);
  if (!found) return [];
  return found.isDirectory() ? readdir(folder) : undefined;
}
