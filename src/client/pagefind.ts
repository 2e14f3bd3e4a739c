/** What Pagefind knows of a page it found. The excerpt is HTML in which only `mark` stands. */
export interface FoundData {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { url: string; title: string; excerpt: string }[];
}

export interface Found {
  data(): Promise<FoundData>;
}

/** The part of Pagefind's interface in the browser that the search uses. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string | null, options: { filters: Record<string, string> }): Promise<{ results: Found[] }>;
}

interface PagefindModule {
  createInstance(options: Record<string, unknown>): Pagefind;
}

/**
 * Loads the search of the built site; the dev server has none. Its worker would be the same program once more, for the
 * sake of answers that take milliseconds.
 */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const { createInstance }: PagefindModule = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  const pagefind = createInstance({ noWorker: true });
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  return pagefind;
}
