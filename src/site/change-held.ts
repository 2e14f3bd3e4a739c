import type { DevEnvironment, ViteDevServer } from 'vite';
import { bodiesOf } from './bodies-of.ts';
import { brandCode, brandModules } from './brand-module.ts';
import { heldFramework } from './held-framework.ts';
import { languageStylesCode, languageStylesModule } from './language-styles.ts';
import { pageScriptsCode, pageScriptsModule } from './page-scripts.ts';

/** Holds another framework, and makes a dev server forget what it has made of the one before, as far as it differs. */
export function changeHeld(server: ViteDevServer, content: string, hold: () => void): void {
  const before = madeOfHeld(content);
  hold();
  const now = madeOfHeld(content);
  const bodies = changedBodies(before.bodies, now.bodies);
  const isMadeOtherwise = before.code !== now.code || bodies.length > 0;
  for (const environment of Object.values(server.environments)) {
    for (const path of bodies) environment.moduleGraph.onFileChange(path);
    // Words and arrows are taken when a module is loaded.
    if (before.language !== undefined && before.language !== now.language)
      environment.moduleGraph.invalidateAll();
    else if (isMadeOtherwise) forgetMadeModules(environment);
    forgetStaticPaths(environment);
  }
}

function madeOfHeld(content: string) {
  const framework = heldFramework();
  return {
    language: framework?.about.language,
    bodies: framework ? bodiesOf(framework, content) : undefined,
    code: brandCode(content) + languageStylesCode() + pageScriptsCode(),
  };
}

type Bodies = ReturnType<typeof bodiesOf> | undefined;

/** Before there is a framework, no body has been shown. */
function changedBodies(before: Bodies, now: Bodies): string[] {
  if (!before || !now) return [];
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
