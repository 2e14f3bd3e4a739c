import type { DevEnvironment } from 'vite';

/** What every page is made with: the frame, and Astro's part of a server that makes pages. */
export const commonModules = ['/src/layouts/Page.astro', 'virtual:astro:server-app'];

/** Where Astro lists every page with its styles: all pages would be made ready with any of them. */
const listOfPages = /virtual:astro:(?:page|dev-css)/;

/** The pages that are opened first: the front page, or one that somebody writes on. */
const firstPages: readonly (readonly [RegExp, string])[] = [
  [/^\/$/, '/src/pages/index.astro'],
  [/^\/levels\/[^/]+\/$/, '/src/pages/levels/[level].astro'],
];

/** The module of a page by its address below the base path, where it is one of those that are opened first. */
export const moduleOfPage = (address: string): string | undefined =>
  firstPages.find(([pattern]) => pattern.test(address))?.[1];

/**
 * Has a module and all that it imports made ready before somebody needs it, many at once: Vite, left alone, waits for each
 * before it looks at the next. What is in the way of it is told when it is needed.
 */
export async function warmUp(
  environment: DevEnvironment,
  url: string,
  seen = new Set<string>(),
): Promise<void> {
  if (seen.has(url)) return;
  seen.add(url);
  try {
    await environment.transformRequest(url);
    const module = await environment.moduleGraph.getModuleByUrl(url);
    const imported = [...(module?.importedModules ?? [])].filter((each) => !listOfPages.test(each.url));
    await Promise.all(imported.map((each) => warmUp(environment, each.url, seen)));
  } catch {}
}
