import { fillForm } from './fill-form.ts';
import { loadJson } from './load-json.ts';
import { nearestTitles } from './nearest-titles.ts';
import { type Found, loadPagefind, type Pagefind } from './pagefind.ts';
import { type Forms, plural } from './plural.ts';
import { resultItem } from './result-item.ts';
import { say } from './say.ts';
import { wordsApart } from './words-apart.ts';

type Said = Record<
  | 'expectedAt'
  | 'nothing'
  | 'nearest'
  | 'tryThis'
  | 'failed'
  | 'more'
  | 'loading'
  | 'index'
  | 'language'
  | 'comma'
  | 'colon'
  | 'questionMark',
  string
> & { found: Forms };

/** The beginnings of a word would each load a part of the index that the whole word has no use for. */
const endOfTyping = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 120));

const pageSize = 10;
const filterNames = ['kind', 'track', 'grade'] as const;

/** Searches while one types. Arrow keys go through the results; on its own page the search is in the address. */
class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined;
  #found: Found[] = [];
  #shown = 0;
  #run = 0;
  #shownFor = '';

  get form() {
    return this.querySelector('form') as HTMLFormElement;
  }
  get list() {
    return this.querySelector('ol') as HTMLOListElement;
  }
  get status() {
    return this.querySelector('[role=status]') as HTMLElement;
  }
  get more() {
    return this.querySelector('.more-results') as HTMLButtonElement;
  }
  get said(): Said {
    return JSON.parse(this.dataset['words'] ?? '{}') as Said;
  }
  get base(): string {
    return this.dataset['base'] ?? '/';
  }

  connectedCallback(): void {
    this.form.addEventListener('submit', (event) => event.preventDefault());
    this.form.addEventListener('input', () => void this.search());
    this.addEventListener('keydown', (event) => this.move(event));
    this.more.addEventListener('click', () => void this.showMore());
    for (const select of this.querySelectorAll<HTMLSelectElement>('select[data-from]')) void fill(select);
    if ('keepsAddress' in this.dataset) fillForm(this.form);
    if (this.isAsked()) void this.search();
  }

  values(): Record<string, string> {
    const entries = [...new FormData(this.form)].map(([name, value]) => [name, String(value).trim()]);
    return Object.fromEntries(entries.filter(([, value]) => value));
  }

  isAsked(): boolean {
    return Object.keys(this.values()).length > 0;
  }

  /** Whether the list answers what the form asks for now, and not what it asked for before. */
  isUpToDate(): boolean {
    return this.#shownFor === JSON.stringify(this.values());
  }

  async search(): Promise<void> {
    const run = ++this.#run;
    const values = this.values();
    if ('keepsAddress' in this.dataset) this.keepAddress(values);
    if (!this.isAsked()) {
      this.show([], '');
      return;
    }
    try {
      this.#pagefind ??= loadPagefind(this.base);
      const [pagefind] = await Promise.all([this.#pagefind, endOfTyping()]);
      if (run !== this.#run) return;
      const filters = Object.fromEntries(
        filterNames.flatMap((name) => (values[name] ? [[name, values[name]]] : [])),
      );
      const query = values['q'] ?? '';
      const asked = wordsApart(query, this.said.language);
      const found = await pagefind.search(asked || null, { filters });
      if (run !== this.#run) return;
      const isHit = await hits(found.results, asked);
      if (run === this.#run) await this.present(isHit ? found.results : [], query, run);
    } catch {
      if (run !== this.#run) return;
      this.#pagefind = undefined;
      this.show([], this.said.failed);
    }
  }

  keepAddress(values: Record<string, string>): void {
    const query = new URLSearchParams(values).toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
  }

  async present(results: Found[], query: string, run: number): Promise<void> {
    const { found, language } = this.said;
    if (results.length > 0) {
      this.show(results, plural(language, found, results.length));
      await this.showMore();
      return;
    }
    this.show([], `${say(this.said.nothing, { query })} ${this.said.tryThis}`);
    const nearest = await nearestTitles(this.base, query);
    if (run === this.#run && nearest.length > 0) {
      this.status.append(
        ` ${this.said.nearest}${this.said.colon} `,
        ...nearest.flatMap((link, n) => (n > 0 ? [this.said.comma, link] : [link])),
        this.said.questionMark,
      );
    }
  }

  show(results: Found[], message: string): void {
    this.#found = results;
    this.#shown = 0;
    this.#shownFor = JSON.stringify(this.values());
    this.list.replaceChildren();
    this.status.textContent = message;
    this.more.hidden = true;
  }

  async showMore(): Promise<void> {
    const run = this.#run;
    const next = this.#found.slice(this.#shown, this.#shown + pageSize);
    this.#shown += next.length;
    const data = await Promise.all(next.map((found) => found.data()));
    if (run !== this.#run) return;
    this.list.append(...data.map((each) => resultItem(each, `${this.said.expectedAt}${this.said.colon} `)));
    this.more.hidden = this.#shown >= this.#found.length;
  }

  /** Down and up go from the field through the results and back; Enter in the field opens the first. */
  move(event: KeyboardEvent): void {
    const links = [...this.list.querySelectorAll('a')];
    const input = this.form.querySelector('input');
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const isInField = document.activeElement === input;
    if (event.key === 'Enter' && isInField && this.isUpToDate()) links[0]?.click();
    if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || (!isInField && at < 0)) return;
    event.preventDefault();
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    if (next < 0) input?.focus();
    else links[next]?.focus();
  }
}

/** Takes the options of `select` from where it says. Where they cannot be had, there is nothing to choose. */
async function fill(select: HTMLSelectElement): Promise<void> {
  try {
    const options = await loadJson<string[]>(select.dataset['from'] ?? '');
    select.append(...options.map((each) => new Option(each, each)));
  } catch {
    select.closest('label')?.remove();
  }
}

/**
 * Pagefind answers a word it does not know with pages for the longest beginning of it that it knows. Such pages
 * are no hits: at least one of the first has to show most of some word that was asked for.
 */
async function hits(results: Found[], query: string): Promise<boolean> {
  const wanted = query
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  if (wanted.length === 0) return results.length > 0;
  const stems = wanted.map((word) => word.slice(0, Math.max(3, Math.ceil(word.length * 0.7))));
  const first = await Promise.all(results.slice(0, 3).map((found) => found.data()));
  return first.some(({ excerpt, meta, sub_results }) => {
    const shown = [meta['title'] ?? '', excerpt, ...sub_results.map((each) => each.excerpt)]
      .join(' ')
      .replace(/\u200b/g, '')
      .toLowerCase();
    return stems.some((stem) => shown.includes(stem));
  });
}

customElements.define('site-search', SiteSearch);
