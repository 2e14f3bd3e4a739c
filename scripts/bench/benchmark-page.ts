import { cpus, release, totalmem, type } from 'node:os';
import { devSection } from './dev-section.ts';
import type { Versions } from './install-peers.ts';
import type { Cost } from './measured-run.ts';
import type { Peer } from './peer-sites.ts';
import { rebuildSection } from './rebuild-section.ts';
import type { DevResult } from './run-dev.ts';
import type { RebuildResult } from './run-rebuild.ts';
import type { SizeResult } from './run-size.ts';

const names: Readonly<Record<'trellis' | Peer, string>> = {
  trellis: 'Trellis',
  astro: 'Astro, Markdown, one bare layout, Pagefind',
  starlight: 'Starlight, `sidebar: []`, its search',
};

/** `docs/benchmarks.md`: what one run of the benchmark measured, and how. */
export function benchmarkPage(
  results: readonly SizeResult[],
  rebuild: RebuildResult,
  dev: DevResult,
  versions: Versions,
): string {
  return `# Benchmarks

\`npm run bench\` writes this page. **Read the ratios, not the seconds**: another machine has other seconds. Those of a section come from one run, in which each site is built in a process of its own, one after the other; those of the default framework and of 100 levels three times, and the fastest counts.

## Building

The default framework is the one that Trellis comes with. The others are made up by a seeded generator: tracks of six levels, 18 expectations and four moves a level, texts as long as those of the framework that Trellis comes with. Trellis builds all pages, with the search index, the career map and the data for other tools. The other sites have as many pages and as many words in all, as Markdown with a table of ten rows, lists and paragraphs; documents to print, which Trellis writes besides, are not counted.

${results.map(buildingTable).join('\n\n')}

${growth(results)}

*Work* is processor time on all cores, of all processes of Node: that of Pagefind, which is none, shows in the seconds only. *Memory* is the most that one process held; *all processes* adds up what each held at most, which is more than they ever held together. Trellis makes the pages in a process for each core from a thousand pages on, Astro and Starlight in one.

${rebuildSection(rebuild)}
${devSection(dev)}
## What a reader loads

The median level page with everything it loads before search is opened, compressed with brotli.

| Framework | All in | Without fonts | Requests |
| --- | --- | --- | --- |
${results.map(({ levels, weights: { level, withoutFonts, requests } }) => `| ${sizeOf(levels)} | ${kilobytes(level)} | ${kilobytes(withoutFonts)} | ${requests} |`).join('\n')}

From the opening of the search to its first results, on top of that, compressed with brotli or as Pagefind has compressed it:

| Framework | First search | Requests |
| --- | --- | --- |
${results.map(({ levels, search: { bytes, requests } }) => `| ${sizeOf(levels)} | ${kilobytes(bytes)} | ${requests} |`).join('\n')}

## The machine and the versions

${machine()}. Node ${process.versions.node}, ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}.
`;
}

type Site = 'trellis' | Peer;

function buildingTable(result: SizeResult): string {
  const { levels, count: of } = result;
  const sites = (['trellis', 'astro', 'starlight'] as const).filter((site) => costOf(result, site));
  const rows = sites.map((site) => rowOf(result, site));
  const { starlight } = result.peers;
  const beside =
    typeof starlight === 'object'
      ? `\n\nTrellis beside Starlight: ${ratio(result.trellis.seconds, starlight.seconds)}.`
      : '';
  return `### ${sizeOf(levels)}: ${count(of.pages)} pages, ${count(Math.round(of.words / of.pages))} words each

| Site | Time, ratio | Time | Work, ratio | Memory | All processes |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}${beside}`;
}

const costOf = ({ trellis, peers }: SizeResult, site: Site): Cost | 'no end' | undefined =>
  site === 'trellis' ? trellis : peers[site];

function rowOf(result: SizeResult, site: Site): string {
  const cost = costOf(result, site);
  if (typeof cost !== 'object') return `| ${names[site]} | came to no end | | | | |`;
  const { astro } = result.peers;
  const beside = typeof astro === 'object' ? astro : undefined;
  const cells = [
    names[site],
    beside ? ratio(cost.seconds, beside.seconds) : '',
    `${cost.seconds.toFixed(1)} s`,
    beside ? ratio(cost.work, beside.work) : '',
    `${count(Math.round(cost.memory))} MiB`,
    `${count(Math.round(cost.together))} MiB`,
  ];
  return `| ${cells.join(' | ')} |`;
}

/** How the time grows from each size to the next. */
function growth(results: readonly SizeResult[]): string {
  const madeUp = results.filter(isMadeUp);
  return madeUp
    .slice(1)
    .map((result, n) => growthFrom(madeUp[n] as MadeUp, result))
    .join('\n');
}

type MadeUp = SizeResult & { levels: number };
const isMadeUp = (result: SizeResult): result is MadeUp => result.levels !== undefined;

const sizeOf = (levels: number | undefined): string =>
  levels === undefined ? 'The default framework' : `${count(levels)} levels`;

function growthFrom(before: MadeUp, after: MadeUp): string {
  const more = (after.levels / before.levels).toFixed(0);
  const [then, now] = [before.peers.astro, after.peers.astro];
  const astro =
    typeof then === 'object' && typeof now === 'object'
      ? `, Astro ${ratio(now.seconds, then.seconds)} times`
      : '';
  return `From ${count(before.levels)} to ${count(after.levels)} levels, ${more} times as many, Trellis takes ${ratio(after.trellis.seconds, before.trellis.seconds)} times as long${astro}.`;
}

const ratio = (a: number, b: number): string => (a / b).toFixed(2);
const count = (n: number): string => n.toLocaleString('en');
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function machine(): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cores.length} cores (${cores[0]?.model.trim() ?? 'unknown'}), ${memory} GiB of memory, ${type()} ${release()}`;
}
