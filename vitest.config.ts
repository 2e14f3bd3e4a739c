import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/support/longest-first.ts';

const builtSite = 'test/support/built-site.ts';
const browser = 'test/support/browser.ts';

// Tests start some hundred commands, which need not each compile the same code anew.
const compiled = mkdtempSync(path.join(tmpdir(), 'compiled-'));
process.env.NODE_COMPILE_CACHE = compiled;
process.on('exit', () => rmSync(compiled, { recursive: true, force: true }));

const isShuffled = process.argv.some((argument) => argument.startsWith('--sequence.shuffle'));

export default defineConfig({
  test: {
    // Left alone, Vitest keeps one core for itself. Whoever waits for a browser or a build leaves room for one more.
    maxWorkers: availableParallelism() + 1,
    // Whoever asks for another order gets it.
    sequence: isShuffled ? {} : { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'core',
          include: ['test/{core,disk}/**/*.test.ts', 'test/*.test.ts'],
          // Two hundred files that load the same modules. They keep nothing that another could see.
          isolate: false,
        },
      },
      { test: { name: 'scripts', include: ['test/scripts/**/*.test.ts'], testTimeout: 120_000 } },
      getViteConfig({
        test: {
          name: 'site',
          include: ['test/{site,components}/**/*.test.ts'],
          globalSetup: [builtSite],
          testTimeout: 90_000,
        },
      }),
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: [builtSite, browser],
          testTimeout: 90_000,
        },
      },
    ],
  },
});
