import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const name = 'virtual:framework';
const holder = fileURLToPath(new URL('./held-framework.ts', import.meta.url)).replaceAll('\\', '/');

const code = `
import { heldFramework } from ${JSON.stringify(holder)};
export function framework() {
  const framework = heldFramework();
  if (!framework) throw new Error('No framework is held yet. Hold one before a page asks for it.');
  return framework;
}`;

/** Serves `virtual:framework`: the framework that is held while a page asks, not while the module is loaded. */
export function virtualFramework(): Plugin {
  return {
    name: 'trellis-virtual-framework',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? code : undefined),
  };
}
