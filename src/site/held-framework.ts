import type { Framework } from '../core/framework/framework.ts';

/** Commands, the configuration of Astro and pages run in one process, yet each has a module graph of its own. */
const holder = globalThis as { [key: symbol]: Framework | undefined };
const key = Symbol.for('trellis.framework');

/** Makes `framework` the one that pages show from now on. */
export function holdFramework(framework: Framework): void {
  holder[key] = framework;
}

/** The framework that pages show: the last one without errors. */
export function heldFramework(): Framework | undefined {
  return holder[key];
}

/** What `gather` makes of the framework that pages show, made anew only when another one is held; `none` before there is one. */
export function ofHeld<Made>(gather: (framework: Framework) => Made, none: Made): () => Made {
  let known: Framework | undefined;
  let made = none;
  return () => {
    const framework = heldFramework();
    if (framework && framework !== known) made = gather(framework);
    known = framework;
    return made;
  };
}
