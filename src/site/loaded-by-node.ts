import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { isOfRoomOfNode } from './rooms-of-node.ts';
import { trellisFolder } from './trellis-folder.ts';

const ours = trellisFolder.replaceAll('\\', '/');

/** Parts of Astro that set up a server. What renders a page takes constants from them, and with each all that it imports. */
const partOfServer = /\/astro\/dist\/(?:manifest\/serialized|vite-plugin-(?!app\/)[a-z-]+\/index)\.js$/;

/** Pages have globals in common with Node, and no modules. */
const held = 'trellis.loaded-by-node';

/**
 * Hands to pages in the dev server what Node has loaded anyway, which spares it to translate hundreds of modules one by one.
 * `tell` hears of changes that count from the next start on.
 */
export function loadedByNode(tell: (message: string) => void): Plugin {
  const loaded = new Map<string, object>();
  Object.assign(globalThis, { [Symbol.for(held)]: loaded });
  return {
    name: 'trellis-loaded-by-node',
    enforce: 'pre',
    // Tests of components have their modules loaded by Vitest, in a process of their own.
    apply: (_, { command }) => command === 'serve' && !('VITEST' in process.env),
    applyToEnvironment: ({ name }) => name !== 'client',
    async load(id) {
      if (!isOfRoomOfNode(id) && !partOfServer.test(id)) return undefined;
      const module: object = await import(pathToFileURL(id).href);
      loaded.set(id, module);
      return exportsOf(id, Object.keys(module));
    },
    hotUpdate({ file }) {
      if (!loaded.has(file)) return undefined;
      if (this.environment.name === 'ssr')
        tell(`${file.slice(ours.length)} has changed. Start the server again to see what it does.`);
      return [];
    },
  };
}

function exportsOf(id: string, names: readonly string[]): string {
  const module = `globalThis[Symbol.for('${held}')].get(${JSON.stringify(id)})`;
  const lines = names.map((name) =>
    name === 'default' ? 'export default module.default;' : `export const ${name} = module.${name};`,
  );
  return [`const module = ${module};`, ...lines].join('\n');
}
