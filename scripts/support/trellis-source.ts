import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { git } from '../../src/disk/git.ts';
import { trellisFolder } from '../../src/site/trellis-folder.ts';

/**
 * Where npm finds the Trellis that runs, as `package.json` of a new repository in `folder` names it: the place that it was
 * installed from, or the repository that it was cloned from at the commit that is checked out, or else its folder.
 */
export async function trellisSource(folder: string, trellis: string = trellisFolder): Promise<string> {
  const [project = '', ...inside] = trellis.split(`${path.sep}node_modules${path.sep}`);
  const installed = inside.length > 0 ? dependencyOf(project) : undefined;
  if (installed !== undefined) return movedTo(folder, installed, project);
  return (inside.length === 0 && (await clonedFrom(trellis))) || movedTo(folder, `file:${trellis}`, '');
}

function dependencyOf(project: string): string | undefined {
  const file = path.join(project, 'package.json');
  if (!existsSync(file)) return undefined;
  const { dependencies, devDependencies } = JSON.parse(readFileSync(file, 'utf8'));
  return dependencies?.trellis ?? devDependencies?.trellis;
}

/** A path holds from the folder of its `package.json`. */
function movedTo(folder: string, source: string, from: string): string {
  if (!source.startsWith('file:')) return source;
  const place = path.resolve(from, source.slice('file:'.length));
  return `file:${path.relative(folder, place).replaceAll(path.sep, '/')}`;
}

async function clonedFrom(trellis: string): Promise<string | undefined> {
  try {
    const origin = (await git(trellis, ['remote', 'get-url', 'origin'])).trim();
    const commit = (await git(trellis, ['rev-parse', 'HEAD'])).trim();
    const address = addressOf(origin);
    return address && `${address}#${await tagAt(trellis, commit)}`;
  } catch {
    return undefined;
  }
}

/** An address as npm writes it: `git@host:path` is one too. */
function addressOf(origin: string): string | undefined {
  if (/^(https|ssh|git):\/\//.test(origin)) return `git+${origin.replace(/\/\/[^@/]*:[^@/]*@/, '//')}`;
  const [, host, place] = /^([\w.-]+@[\w.-]+):(?!\/)(.+)$/.exec(origin) ?? [];
  return host && `git+ssh://${host}/${place}`;
}

async function tagAt(trellis: string, commit: string): Promise<string> {
  const tags = await git(trellis, ['tag', '--points-at', commit, '--list', 'v*']);
  return tags.split('\n')[0] || commit;
}
