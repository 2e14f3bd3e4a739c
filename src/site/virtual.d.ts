declare module 'virtual:framework' {
  /** The framework that this site shows. Ask again for every page: the dev server replaces it. */
  export function framework(): import('../core/framework/framework.ts').Framework;
}

declare module 'virtual:bodies' {
  /**
   * The body of an MDX file as a component, by its path below the content folder. It takes the components
   * that the body may use: `<Body components={{ LevelCard }} />`.
   */
  export function body(path: string): Promise<import('astro/runtime/server/index.js').AstroComponentFactory>;

  /** The headings of the body of an MDX file, in order; the slug is the id. */
  export function headings(path: string): Promise<{ depth: number; slug: string; text: string }[]>;
}

declare module 'virtual:brand-fonts' {
  /** The addresses of the font files that a page begins with. */
  export const fonts: readonly string[];
}

declare module 'virtual:card-files' {
  /** Where the site's own fonts lie, and what draws cards. */
  export const cardFiles: { text: string; title: string; renderer: string };
}

declare module 'virtual:page-scripts' {}
