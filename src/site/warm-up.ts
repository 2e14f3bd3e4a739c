import type { DevEnvironment } from 'vite';

/** The pages that are opened first: the front page, or the page somebody writes on. */
const firstPages = ['/src/pages/index.astro', '/src/pages/levels/[level].astro'];

/**
 * Has the modules of the first pages made ready before a browser asks for them, many at once: Vite, left alone, waits for
 * each before it looks at the next. What is in the way of it is told when a page is asked for.
 */
export async function warmUp(environment: DevEnvironment): Promise<void> {
  const seen = new Set<string>();
  await Promise.all(firstPages.map(makeReady));

  async function makeReady(url: string): Promise<void> {
    if (seen.has(url)) return;
    seen.add(url);
    try {
      await environment.transformRequest(url);
      const module = await environment.moduleGraph.getModuleByUrl(url);
      await Promise.all([...(module?.importedModules ?? [])].map((each) => makeReady(each.url)));
    } catch {}
  }
}
