import type { AstroPrerenderer } from 'astro';

/** A page of Astro's with parameters, such as `levels/[level]`. */
export type Route = Parameters<AstroPrerenderer['render']>[1]['routeData'];

interface Style {
  depth: number;
  order: number;
  sheet: { type: 'external'; src: string } | { type: 'inline'; content: string };
}

/**
 * What the code that renders pages offers. Astro documents none of it: the version is pinned, and a test builds pages
 * both ways.
 */
export interface AstroApp {
  manifest: { routes: readonly { routeData: Route }[]; entryModules: Readonly<Record<string, string>> };
  getOptions(): { allPages: Readonly<Record<string, { key: string; styles: Style[] }>> };
  getSettings(): { scripts: PageState['scripts']; config: { outDir: URL; base: string } };
  setInternals(internals: {
    pagesByKeys: ReadonlyMap<string, { styles: Style[] }>;
    entrySpecifierToBundleMap: ReadonlyMap<string, string>;
  }): void;
  setOptions(options: {
    settings: { scripts: PageState['scripts'] };
    logger: { options: { destination: { write(event: { message: string }): void } } };
  }): void;
  getComponentByRoute(route: Route): Promise<{ getStaticPaths?(): unknown }>;
  render(request: Request, options: { routeData: Route }): Promise<Response>;
}

/** What a build found out about pages, as values that can be handed to another process. */
export interface PageState {
  styles: readonly (readonly [key: string, { styles: Style[] }])[];
  scripts: readonly { stage: string; content: string }[];
}

/** The app that `prerenderer` renders with, once it is set up. */
export function appOf(prerenderer: AstroPrerenderer): AstroApp {
  const { app } = prerenderer as { app?: AstroApp };
  if (!app) throw new Error('This version of Astro keeps the code that renders pages elsewhere.');
  return app;
}

export const pageStateOf = (app: AstroApp): PageState => ({
  styles: Object.values(app.getOptions().allPages).map(({ key, styles }) => [key, { styles }]),
  scripts: app.getSettings().scripts.map(({ stage, content }) => ({ stage, content })),
});

/** Makes `app` ready to render, as Astro does for the one of its own process. */
export function prepareApp(app: AstroApp, { styles, scripts }: PageState): void {
  app.setInternals({
    pagesByKeys: new Map(styles),
    entrySpecifierToBundleMap: new Map(Object.entries(app.manifest.entryModules)),
  });
  const write = ({ message }: { message: string }) => process.stderr.write(`${message}\n`);
  app.setOptions({ settings: { scripts }, logger: { options: { destination: { write } } } });
}

/**
 * Loads the code of a route and has it list its pages, which Astro does once more when the first of them is rendered.
 * Whatever the pages of a route have in common is worked out then.
 */
export async function listPages(app: AstroApp, route: Route): Promise<void> {
  const { getStaticPaths } = await app.getComponentByRoute(route);
  await getStaticPaths?.();
}
