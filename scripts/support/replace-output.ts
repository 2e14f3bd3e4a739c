import { randomUUID } from 'node:crypto';
import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { cleanUp, formerSite, newSite, type Workplace } from './clean-up.ts';
import { guard } from './guard.ts';
import { nearestExisting } from './output-folder.ts';

/**
 * Lets `write` write a site into a folder of its own, then puts it in the place of `out` as a whole. Where `write`
 * fails, or the process is interrupted or killed, `out` stays as it was and nothing else is left. What `write` needs
 * besides on the way it may put into the folder around its own.
 */
export async function replaceOutput(out: string, write: (folder: string) => Promise<void>): Promise<void> {
  const workplace = await workplaceFor(out);
  const release = guard(workplace);
  try {
    await mkdir(workplace.beside, { recursive: true });
    await write(newSite(workplace));
    await exchange(workplace);
  } finally {
    cleanUp(workplace);
    release();
  }
}

/** Names, no folders yet: whatever watches over them has to be there first. */
async function workplaceFor(out: string): Promise<Workplace> {
  const near = await nearestExisting(path.dirname(out));
  return { beside: path.join(near, `.trellis-build-${process.pid}-${randomUUID().slice(0, 8)}`), out };
}

async function exchange(workplace: Workplace): Promise<void> {
  await mkdir(path.dirname(workplace.out), { recursive: true });
  await rename(workplace.out, formerSite(workplace)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(newSite(workplace), workplace.out);
}
