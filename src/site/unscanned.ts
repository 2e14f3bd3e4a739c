import type { Plugin } from 'vite';

/**
 * Spares the dev server to look through all pages for packages that scripts use. It would make each of them one module, which
 * the few that we use are already.
 */
export function unscanned(): Plugin {
  return {
    name: 'trellis-unscanned',
    // Astro adds packages of its toolbar, which is off.
    enforce: 'post',
    apply: 'serve',
    configEnvironment(name, { optimizeDeps = {} }) {
      if (name !== 'client') return undefined;
      optimizeDeps.include = [];
      return { optimizeDeps: { noDiscovery: true } };
    },
  };
}
