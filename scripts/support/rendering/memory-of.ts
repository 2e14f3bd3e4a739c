import path from 'node:path';
import { type KnownPages, memoryFolder, recall, remember } from './memory.ts';
import type { Outcome, SiteBefore } from './taking-over.ts';

interface SiteMemory {
  /** What is known of a part of the site before, by its folder below that of the site, and who is told of the new one. */
  about(part: string): { before: SiteBefore; onMade(outcome: Outcome): void };
  /** Keeps what was told. The new site has to be in its place. Returns how many pages of it stayed as they were. */
  keep(): Promise<number>;
}

/** The memory of a site; nothing where none can be kept. Where all is to be made `fresh`, it begins empty. */
export async function memoryOf(out: string, fresh: boolean): Promise<SiteMemory | undefined> {
  const folder = await memoryFolder();
  if (folder === undefined) return undefined;
  const known = fresh ? new Map<string, KnownPages>() : await recall(out, folder);
  const made = new Map<string, Outcome>();
  return {
    about: (part) => ({
      before: { folder: path.join(out, part), known: known.get(part) },
      onMade: (outcome) => made.set(part, outcome),
    }),
    async keep() {
      const memory = new Map([...made].map(([part, outcome]) => [part, outcome.known]));
      if (memory.size > 0) await remember(memory, out, folder);
      return [...made.values()].reduce((sum, { taken }) => sum + taken, 0);
    },
  };
}
