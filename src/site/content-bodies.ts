import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { bodiesOf, bodyPath } from './bodies-of.ts';
import { heldFramework } from './held-framework.ts';
import type { SiteOptions } from './site-options.ts';

const name = 'virtual:bodies';
const trellis = fileURLToPath(import.meta.url);

/**
 * Serves `virtual:bodies`, and the MDX files behind it as the framework holds them: for its audience, and in the
 * dev server as they were when the content had no error. The files may lie outside of Trellis, where no
 * `node_modules` is near, so that what they import is looked up from here.
 */
export function contentBodies({ content }: SiteOptions): Plugin {
  const bodies = () => {
    const framework = heldFramework();
    return framework ? bodiesOf(framework, content) : new Map<string, string>();
  };
  let isDevServer = false;
  return {
    name: 'trellis-content-bodies',
    enforce: 'pre',
    configResolved(config) {
      isDevServer = config.command === 'serve';
    },
    resolveId(id, importer, options) {
      if (id === name) return `\0${name}`;
      if (bodies().has(id)) return id;
      if (importer && isPackage(id) && bodies().has(importer)) return this.resolve(id, trellis, options);
      return undefined;
    },
    load(id) {
      if (id === `\0${name}`)
        return isDevServer ? bodyByPath(content) : bodyFromList(bodies().keys(), content);
      const text = bodies().get(id);
      return text === undefined ? undefined : `---\n---\n${text}`;
    },
  };
}

const isPackage = (id: string): boolean => /^[@a-z]/i.test(id) && !/^[a-z]+:/i.test(id);

/** In the dev server files come and go, so that the list of them is looked up at each call. */
const bodyByPath = (content: string): string => `
const folder = ${JSON.stringify(bodyPath(content, ''))};
export const body = async (path) => (await import(/* @vite-ignore */ folder + path)).default;`;

function bodyFromList(paths: Iterable<string>, content: string): string {
  const entries = [...paths].map((path) => {
    const file = path.slice(bodyPath(content, '').length);
    return `${JSON.stringify(file)}: () => import(${JSON.stringify(path)}),`;
  });
  return `
const bodies = {
${entries.join('\n')}
};
export const body = async (path) => (await bodies[path]()).default;`;
}
