import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { bodiesOf, contentPath } from './bodies-of.ts';
import { ofHeld } from './held-framework.ts';
import type { SiteOptions } from './site-options.ts';

const name = 'virtual:bodies';
const group = `\0${name}/`;
const trellis = fileURLToPath(import.meta.url);

/**
 * Serves `virtual:bodies`, and the MDX files behind it as the framework holds them: for its audience, and in the
 * dev server as they were when the content had no error. The files may lie outside of Trellis, where no
 * `node_modules` is near, so that the packages which they import are looked up from here.
 */
export function contentBodies({ content }: SiteOptions): Plugin {
  const bodies = ofHeld<ReadonlyMap<string, string>>((framework) => bodiesOf(framework, content), new Map());
  let isDevServer = false;
  return {
    name: 'trellis-content-bodies',
    enforce: 'pre',
    configResolved(config) {
      isDevServer = config.command === 'serve';
    },
    resolveId(id, importer, options) {
      if (id === name) return `\0${name}`;
      if (id.startsWith(group.slice(1))) return `\0${id}`;
      if (bodies().has(id)) return id;
      if (!importer || !bodies().has(importer)) return undefined;
      if (id.startsWith('media/')) return `\0${id}/`;
      return isPackage(id) ? this.resolve(id, trellis, options) : undefined;
    },
    load(id) {
      if (id === `\0${name}`)
        return isDevServer ? bodyByPath(content) : bodyFromGroup([...bodies().keys()], content);
      if (id.startsWith(group)) return groupOf([...bodies().keys()], Number(id.slice(group.length)), content);
      if (id.startsWith('\0media/')) return pictureName(id.slice(1, -1));
      const text = bodies().get(id);
      return text === undefined ? undefined : `---\n---\n${text}`;
    },
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

/** How many bodies are in one file of a build: the bundler takes as long for each file as for some bodies. */
const together = 50;

const fileIn = (path: string, content: string): string => path.slice(contentPath(content, '').length);

function bodyFromGroup(paths: readonly string[], content: string): string {
  const groups = Array.from({ length: Math.ceil(paths.length / together) }, (_, n) => n);
  const places = paths.map((path, n) => [fileIn(path, content), Math.floor(n / together)]);
  return `
const groups = [${groups.map((n) => `() => import(${JSON.stringify(`${name}/${n}`)}),`).join('\n')}];
const places = ${JSON.stringify(Object.fromEntries(places))};
const load = async (path) => (await groups[places[path]]()).bodies[path];
${exports}`;
}

function groupOf(paths: readonly string[], n: number, content: string): string {
  const own = paths.slice(n * together, (n + 1) * together);
  const imports = own.map((path, at) => `import * as body${at} from ${JSON.stringify(path)};`);
  const entries = own.map((path, at) => `${JSON.stringify(fileIn(path, content))}: body${at},`);
  return `${imports.join('\n')}\nexport const bodies = {\n${entries.join('\n')}\n};`;
}
