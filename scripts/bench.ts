import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchmarkPage } from './bench/benchmark-page.ts';
import { devSection, withDevSection } from './bench/dev-section.ts';
import { installPeers } from './bench/install-peers.ts';
import { peers } from './bench/peer-sites.ts';
import { rebuildSection, withRebuildSection } from './bench/rebuild-section.ts';
import { runDev } from './bench/run-dev.ts';
import { runRebuild } from './bench/run-rebuild.ts';
import { runSize, type SizeResult } from './bench/run-size.ts';
import { runCommand } from './support/run-command.ts';
import { UsageError } from './support/usage-error.ts';

/** How large a framework the dev servers show, and how large one that is built again. */
const devLevels = 1000;
const rebuiltLevels = 1000;

/** Up to so many levels a build takes seconds, and the machine's moods show. */
const small = 100;
const ofSmall = (runs: number): number => Math.max(3, runs);

const report = fileURLToPath(new URL('../docs/benchmarks.md', import.meta.url));

await runCommand({
  call: 'npm run bench',
  does: 'Builds large frameworks, and sites of plain Astro and of Starlight with as many pages and words, one after the other, and writes `docs/benchmarks.md`. It takes up to two hours and wants a machine that does nothing else.',
  options: {
    levels: { value: 'NUMBERS', help: 'how many levels the frameworks have (100,1000,4000)' },
    'peers-up-to': {
      value: 'NUMBER',
      help: 'the most levels for which the other sites are built too: they take much longer (4000)',
    },
    'starlight-up-to': {
      value: 'NUMBER',
      help: 'the most levels for which the slowest of them is built (as many as the others)',
    },
    runs: {
      value: 'NUMBER',
      help: 'how often each site is built, small ones three times at least; the fastest counts (1)',
    },
    'only-rebuild': { help: 'measures builds after a change alone, and writes the section about them alone' },
    'only-dev': { help: 'measures dev servers alone, and writes the section about them alone' },
  },
  async run({ levels = '100,1000,4000', 'peers-up-to': most = '4000', runs = '1', ...only }) {
    const { 'starlight-up-to': mostOfSlowest = most } = only;
    const sizes = levels.split(',').map(Number);
    if (!sizes.every((size) => Number.isInteger(size) && size >= 50))
      throw new UsageError(`\`--levels ${levels}\` is not a list of numbers from 50 on.`);
    for (const [option, number] of Object.entries({
      'peers-up-to': most,
      'starlight-up-to': mostOfSlowest,
    })) {
      if (!/^\d+$/.test(number)) throw new UsageError(`\`--${option} ${number}\` is not a number.`);
    }
    if (!/^[1-9]$/.test(runs)) throw new UsageError(`\`--runs ${runs}\` is not a number from 1 to 9.`);
    const folder = mkdtempSync(path.join(tmpdir(), 'trellis-bench-'));
    try {
      if (only['only-rebuild']) {
        const section = rebuildSection(await runRebuild(folder, rebuiltLevels));
        writeFileSync(report, withRebuildSection(readFileSync(report, 'utf8'), section));
        return 0;
      }
      const versions = installPeers(folder);
      const dev = await runDev(folder, devLevels);
      if (only['only-dev']) {
        writeFileSync(report, withDevSection(readFileSync(report, 'utf8'), devSection(dev)));
        return 0;
      }
      const results: SizeResult[] = [await runSize({ folder, runs: ofSmall(Number(runs)) }, peers)];
      for (const size of sizes) {
        const beside = peers.filter((peer) => size <= Number(peer === 'starlight' ? mostOfSlowest : most));
        const times = size <= small ? ofSmall(Number(runs)) : Number(runs);
        results.push(await runSize({ folder, levels: size, runs: times }, beside));
      }
      const rebuild = await runRebuild(folder, rebuiltLevels);
      writeFileSync(report, benchmarkPage(results, rebuild, dev, versions));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return 0;
  },
});
