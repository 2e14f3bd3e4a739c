import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { isOfRoomOfNode } from './rooms-of-node.ts';

/**
 * Leaves rooms that know no pages out of the code that a build makes its pages with: Node has loaded most of them to
 * check the content, and the bundler spares half of all modules.
 */
export function leftToNode(): Plugin {
  return {
    name: 'trellis-left-to-node',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => name !== 'client',
    resolveId: {
      filter: { id: /^\.\.?\/.*\.ts$/ },
      handler(source, importer) {
        if (!importer) return undefined;
        const file = path.resolve(path.dirname(importer), source);
        if (!isOfRoomOfNode(file.replaceAll('\\', '/'))) return undefined;
        return { id: pathToFileURL(file).href, external: 'absolute' };
      },
    },
  };
}
