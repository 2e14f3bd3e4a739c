import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { largeFramework, shapeOfLevels } from '../support/large-framework.ts';
import { type DevSite, type DevTimes, timeDevServer } from './dev-server.ts';
import { writePeerSite } from './peer-sites.ts';
import { writeContent } from './write-content.ts';

export interface DevResult {
  levels: number;
  /** Of the framework, and so of the collection of the other site. */
  files: number;
  trellis: DevCost;
  astro: DevCost;
}

export interface DevCost {
  /** Seconds to the first page: the first time ever, and when the server is started again. */
  first: number;
  again: number;
  /** Milliseconds from the save of an edit to the page that shows it. */
  least: number;
  median: number;
}

/** How often each server is started, in turns with the other, and how many edits it is given each time. */
const rounds = 4;
const edits = 5;

type Site = 'trellis' | 'astro';

/** Times the dev server over a framework of so many levels, and that of plain Astro with as many files and words. */
export async function runDev(folder: string, levels: number): Promise<DevResult> {
  const content = path.join(folder, 'content');
  const files = largeFramework(shapeOfLevels(levels));
  writeContent(content, files);
  const texts = Object.values(files);
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const count = { pages: texts.length, words };
  const sites: Record<Site, () => DevSite> = {
    trellis: () => trellisSite(content, mkdtempSync(path.join(folder, 'dev-'))),
    astro: () => peerSite(folder, writePeerSite(folder, 'astro', count)),
  };
  const costs = await timeInTurns(sites);
  rmSync(content, { recursive: true });
  rmSync(path.join(folder, 'astro'), { recursive: true });
  return { levels, files: texts.length, ...costs };
}

async function timeInTurns(sites: Record<Site, () => DevSite>): Promise<Record<Site, DevCost>> {
  const firsts: Record<Site, DevTimes[]> = { trellis: [], astro: [] };
  const later: Record<Site, DevTimes[]> = { trellis: [], astro: [] };
  for (let round = 0; round < rounds; round++) {
    for (const name of Object.keys(sites) as Site[]) {
      // Written anew, a site has no caches yet.
      const site = sites[name]();
      firsts[name].push(await timeDevServer(site, 0));
      const times = await timeDevServer(site, edits);
      later[name].push(times);
      process.stderr.write(
        `Dev server, ${name}: ${firsts[name].at(-1)?.start.toFixed(1)} s, ${times.start.toFixed(1)} s, ${times.edits.map((edit) => edit.toFixed(0)).join(' ')} ms\n`,
      );
    }
  }
  const cost = (name: Site): DevCost => costOf(firsts[name], later[name]);
  return { trellis: cost('trellis'), astro: cost('astro') };
}

function costOf(firsts: readonly DevTimes[], later: readonly DevTimes[]): DevCost {
  const inOrder = later.flatMap((times) => times.edits).sort((a, b) => a - b);
  return {
    first: Math.min(...firsts.map(({ start }) => start)),
    again: Math.min(...later.map(({ start }) => start)),
    least: inOrder[0] ?? 0,
    median: inOrder[Math.floor(inOrder.length / 2)] ?? 0,
  };
}

const trellisSite = (content: string, cwd: string): DevSite => ({
  args: [fileURLToPath(new URL('../dev.ts', import.meta.url)), '--content', content],
  cwd,
  page: '/levels/level-0-0/',
  file: path.join(content, 'tracks/track-0/level-0-0.yaml'),
  edit: (text, word) => text.replace(/^summary: /m, `summary: ${word} `),
});

const peerSite = (folder: string, site: string): DevSite => ({
  args: [path.join(folder, 'node_modules/astro/bin/astro.mjs'), 'dev'],
  cwd: site,
  page: '/page-0/',
  file: path.join(site, 'src/content/docs/page-0.md'),
  edit: (text, word) => text.replace(/^title: /m, `title: ${word} `),
});
