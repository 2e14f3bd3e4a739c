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
  filters(): Promise<unknown>;
  debouncedSearch(
    query: string | null,
    options: { filters: Record<string, string> },
    wait: number,
  ): Promise<{ results: Found[] } | null>;
}

/** Loads the search of the built site; the dev server has none. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  return pagefind;
}
