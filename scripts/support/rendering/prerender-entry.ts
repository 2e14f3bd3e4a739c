import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

export interface PrerenderEntry {
  plugin: Plugin;
  /** The address of the file that Astro wrote. Throws before it has written one. */
  address(): string;
}

/** Remembers where Astro writes the code that renders the pages of a build. */
export function prerenderEntry(): PrerenderEntry {
  let written: string | undefined;
  return {
    plugin: {
      name: 'trellis-prerender-entry',
      applyToEnvironment: ({ name }) => name === 'prerender',
      writeBundle({ dir = '' }, bundle) {
        const entry = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.isEntry && file.fileName.startsWith('prerender-entry'),
        );
        if (entry) written = pathToFileURL(path.join(dir, entry.fileName)).href;
      },
    },
    address() {
      if (written === undefined) throw new Error('Astro wrote no code that renders pages.');
      return written;
    },
  };
}
