declare module 'virtual:framework' {
  import type { Framework } from '../core/framework/framework.ts';

  /** The framework that this site shows. Ask again for every page: the dev server replaces it. */
  export function framework(): Framework;
}

declare module 'virtual:bodies' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  /**
   * The body of an MDX file as a component, by its path below the content folder. It takes the components
   * that the body may use: `<Body components={{ LevelCard }} />`.
   */
  export function body(path: string): Promise<AstroComponentFactory>;
}
