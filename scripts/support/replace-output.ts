import { randomUUID } from 'node:crypto';
import { cp, mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { cleanUp, formerSite, newSite, type Workplace } from './clean-up.ts';
import { guard } from './guard.ts';
import { nearestExisting, repository } from './output-folder.ts';

/**
 * Lets `write` write a site into a folder of its own, then puts it in the place of `out` as a whole. Where `write`
 * fails, or the process is interrupted or killed, `out` stays as it was and nothing else is left.
 */
export async function replaceOutput(out: string, write: (folder: string) => Promise<void>): Promise<void> {
  const workplace = await workplaceFor(out);
  const release = guard(workplace);
  try {
    const written = path.join(workplace.inside, 'site');
    await mkdir(workplace.inside, { recursive: true });
    await write(written);
    await mkdir(workplace.beside);
    await move(written, newSite(workplace));
    await exchange(workplace);
  } finally {
    cleanUp(workplace);
    release();
  }
}

/** Names, no folders yet: whatever watches over them has to be there first. */
async function workplaceFor(out: string): Promise<Workplace> {
  const name = `build-${process.pid}-${randomUUID().slice(0, 8)}`;
  const near = await nearestExisting(path.dirname(out));
  return {
    inside: path.join(repository, '.trellis', name),
    beside: path.join(near, `.trellis-${name}`),
    out,
  };
}

/** A folder can only be renamed within its disk; to another one it is copied. */
async function move(from: string, to: string): Promise<void> {
  await rename(from, to).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  });
}

async function exchange(workplace: Workplace): Promise<void> {
  await mkdir(path.dirname(workplace.out), { recursive: true });
  await rename(workplace.out, formerSite(workplace)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(newSite(workplace), workplace.out);
}
