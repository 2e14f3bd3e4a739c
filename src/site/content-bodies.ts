import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Framework } from '../core/framework/framework.ts';
import { bodiesOf, contentPath } from './bodies-of.ts';
import { heldFramework } from './held-framework.ts';
import type { SiteOptions } from './site-options.ts';

const name = 'virtual:bodies';
const trellis = fileURLToPath(import.meta.url);

/**
 * Serves `virtual:bodies`, and the MDX files behind it as the framework holds them: for its audience, and in the
 * dev server as they were when the content had no error. The files may lie outside of Trellis, where no
 * `node_modules` is near, so that the packages which they import are looked up from here.
 */
export function contentBodies({ content }: SiteOptions): Plugin {
  const bodies = bodiesHeld(content);
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
      if (!importer || !bodies().has(importer)) return undefined;
      if (id.startsWith('media/')) return `\0${id}/`;
      return isPackage(id) ? this.resolve(id, trellis, options) : undefined;
    },
    load(id) {
      if (id === `\0${name}`)
        return isDevServer ? bodyByPath(content) : bodyFromList(bodies().keys(), content);
      if (id.startsWith('\0media/')) return pictureName(id.slice(1, -1));
      const text = bodies().get(id);
      return text === undefined ? undefined : `---\n---\n${text}`;
    },
  };
}

/** The bodies of the framework that is held, gathered anew only when another one is. */
function bodiesHeld(content: string): () => ReadonlyMap<string, string> {
  let held: Framework | undefined;
  let bodies: ReadonlyMap<string, string> = new Map();
  return () => {
    const framework = heldFramework();
    if (framework && framework !== held) bodies = bodiesOf(framework, content);
    held = framework;
    return bodies;
  };
}

/**
 * MDX imports the pictures that a body names; what the component for pictures gets is the name as written. The
 * slash at the end of the id keeps Astro from taking the module for the picture.
 */
const pictureName = (name: string): string => `export default ${JSON.stringify(name)};`;

const isPackage = (id: string): boolean => /^[@a-z]/i.test(id) && !/^[a-z]+:/i.test(id);

const exports = `
export const body = async (path) => (await load(path)).default;
export const headings = async (path) => (await load(path)).getHeadings();`;

/** In the dev server files come and go, so that the list of them is looked up at each call. */
const bodyByPath = (content: string): string => `
const folder = ${JSON.stringify(contentPath(content, ''))};
const load = (path) => import(/* @vite-ignore */ folder + path);
${exports}`;

function bodyFromList(paths: Iterable<string>, content: string): string {
  const entries = [...paths].map((path) => {
    const file = path.slice(contentPath(content, '').length);
    return `${JSON.stringify(file)}: () => import(${JSON.stringify(path)}),`;
  });
  return `
const bodies = {
${entries.join('\n')}
};
const load = (path) => bodies[path]();
${exports}`;
}
