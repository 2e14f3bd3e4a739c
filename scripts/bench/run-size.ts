import { rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { largeFramework, shapeOfLevels } from '../support/large-framework.ts';
import { countWords, type PageCount } from './count-words.ts';
import { type Cost, measuredRun } from './measured-run.ts';
import { type PageWeights, pageWeights } from './page-weights.ts';
import { type Peer, writePeerSite } from './peer-sites.ts';
import { type SearchWeight, searchWeight } from './search-weight.ts';
import { writeContent } from './write-content.ts';

export interface SizeResult {
  /** Of a framework that was made up; that of the project's own where absent. */
  levels: number | undefined;
  count: PageCount;
  trellis: Cost;
  /** Those that were built. One without a cost came to no end, mostly for want of memory. */
  peers: Readonly<Partial<Record<Peer, Cost | 'no end'>>>;
  weights: PageWeights;
  search: SearchWeight;
}

interface Size {
  /** Where all is written. */
  folder: string;
  /** How large a framework is made up; the project's own is built where absent. */
  levels?: number;
  runs: number;
}

const ownContent = fileURLToPath(new URL('../../content', import.meta.url));
const script = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** Builds a framework of so many levels, and then each of the other sites with as many pages and words. */
export async function runSize(size: Size, beside: readonly Peer[]): Promise<SizeResult> {
  const { folder, levels, runs } = size;
  const content = levels === undefined ? ownContent : path.join(folder, 'content');
  const out = path.join(folder, 'out');
  if (levels !== undefined) writeContent(content, largeFramework(shapeOfLevels(levels)));
  const trellis = await fastest(runs, `${levels ?? 'own'} levels, Trellis`, async () => {
    rmSync(out, { recursive: true, force: true });
    return measuredRun(folder, [script('build.ts'), '--content', content, '--out', out], process.cwd());
  });
  const count = countWords(out);
  const weights = pageWeights(out);
  const search = await searchWeight(out);
  rmSync(out, { recursive: true, force: true });
  const built: Partial<Record<Peer, Cost | 'no end'>> = {};
  for (const peer of beside) built[peer] = await buildPeer(size, peer, count);
  return { levels, count, trellis, peers: built, weights, search };
}

async function buildPeer(
  { folder, levels, runs }: Size,
  peer: Peer,
  count: PageCount,
): Promise<Cost | 'no end'> {
  const astro = path.join(folder, 'node_modules/astro/bin/astro.mjs');
  try {
    return await fastest(runs, `${levels ?? 'own'} levels, ${peer}`, () => {
      // A site that was built before would take some of its work from its caches.
      const site = writePeerSite(folder, peer, count);
      return measuredRun(folder, [astro, 'build', '--silent'], site);
    });
  } catch (error) {
    process.stderr.write(
      `${levels ?? 'own'} levels, ${peer}: ${error instanceof Error ? error.message : error}\n`,
    );
    return 'no end';
  } finally {
    rmSync(path.join(folder, peer), { recursive: true, force: true });
  }
}

async function fastest(runs: number, what: string, run: () => Promise<Cost>): Promise<Cost> {
  const costs: Cost[] = [];
  for (let n = 0; n < runs; n++) {
    const cost = await run();
    process.stderr.write(`${what}: ${cost.seconds.toFixed(1)} s, ${cost.memory.toFixed(0)} MiB\n`);
    costs.push(cost);
  }
  return costs.reduce((best, cost) => (cost.seconds < best.seconds ? cost : best));
}
