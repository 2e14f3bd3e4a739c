import type { DevEnvironment, ViteDevServer } from 'vite';
import type { Framework } from '../core/framework/framework.ts';
import { bodiesOf } from './bodies-of.ts';
import { brandModules } from './brand-module.ts';
import { languageStylesModule } from './language-styles.ts';
import { pageScriptsModule } from './page-scripts.ts';

/** Makes a dev server forget what it has made of a framework, as far as the new one that is held gives something else. */
export function forgetChanged(
  server: ViteDevServer,
  content: string,
  before: Framework | undefined,
  now: Framework,
): void {
  const bodies = before ? changedBodies(bodiesOf(before, content), bodiesOf(now, content)) : [];
  for (const environment of Object.values(server.environments)) {
    for (const path of bodies) environment.moduleGraph.onFileChange(path);
    // Words and arrows are taken when a module is loaded.
    if (before && before.about.language !== now.about.language) environment.moduleGraph.invalidateAll();
    else forgetMadeModules(environment);
    forgetStaticPaths(environment);
  }
}

function changedBodies(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): string[] {
  const paths = new Set([...before.keys(), ...now.keys()]);
  return [...paths].filter((path) => before.get(path) !== now.get(path));
}

const made = [...brandModules, languageStylesModule, pageScriptsModule];

/** What is made of the framework, with the lists of styles that Astro keeps for each page in the dev server. */
function forgetMadeModules({ moduleGraph }: DevEnvironment): void {
  const isMade = (id: string): boolean => made.includes(id) || id.includes('astro:dev-css');
  for (const [id, module] of moduleGraph.idToModuleMap) if (isMade(id)) moduleGraph.invalidateModule(module);
}

/** Astro keeps what `getStaticPaths` returned until it hears this, the event of its own content collections. */
const forgetStaticPaths = (environment: DevEnvironment): void =>
  environment.hot.send('astro:content-changed', {});
