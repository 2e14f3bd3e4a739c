import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { About } from '../core/framework/framework.ts';
import { heldFramework } from './held-framework.ts';

const name = 'virtual:page-scripts';

/** What pages load, as Vite knows it: anew when another framework is held. */
export const pageScriptsModule = `\0${name}`;

/** Serves `virtual:page-scripts`: what pages of this framework need on every page, so that it comes in one file. */
export function pageScripts(): Plugin {
  return {
    name: 'trellis-page-scripts',
    resolveId: (id) => (id === name ? pageScriptsModule : undefined),
    load: (id) => (id === pageScriptsModule ? pageScriptsCode() : undefined),
  };
}

/** The code that loads what pages of the framework need that is held. */
export const pageScriptsCode = (): string => imports(heldFramework()?.about);

function imports(about: About | undefined): string {
  const files = ['search-dialog', 'since-last-look', 'theme-switch'];
  if (about?.repository || about?.feedback) files.push('statement-links');
  if (about && about.languages.length > 1) files.push('language-switch');
  if (about?.offline) files.push('keep-offline');
  return files.map((file) => `import ${own(`../client/${file}.ts`)};\n`).join('');
}

const own = (path: string): string => JSON.stringify(fileURLToPath(new URL(path, import.meta.url)));

/** Where small functions lie that several scripts use: each would else be a file, and a request, of its own. */
const small = /[\\/](client[\\/][a-z-]+\.ts|core[\\/]views[\\/][a-z-]+\.ts|leven[\\/].*)$/;

/**
 * Makes few files of scripts. Small functions that several scripts use are one file together. Scripts load late ones by
 * themselves: Vite has a helper do it, one more file of every page, for the sake of styles that late scripts bring,
 * and none of ours has styles.
 */
export function fewScripts(): Plugin {
  return {
    name: 'trellis-few-scripts',
    apply: 'build',
    config: () => ({
      environments: { client: { build: { rolldownOptions: { output: { codeSplitting } } } } },
    }),
    configResolved({ plugins }) {
      const all = plugins as Plugin[];
      const helper = all.findIndex(({ name }) => name === 'native:import-analysis-build');
      if (helper >= 0) all.splice(helper, 1);
    },
  };
}

const codeSplitting = { groups: [{ name: 'shared', test: small, minShareCount: 2, maxModuleSize: 5000 }] };
