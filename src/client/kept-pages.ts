/** Lists the pages of this site that the browser keeps, by their titles. */
class KeptPages extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const list = this.querySelector('ul');
    if (!list || !('caches' in window)) return;
    const pages = await keptPages(this.dataset['base'] ?? '/');
    list.replaceChildren(...pages.map(({ href, title }) => itemOf(href, title)));
    if (pages.length === 0) list.after(this.dataset['none'] ?? '');
  }
}

async function keptPages(base: string): Promise<{ href: string; title: string }[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(`trellis:${base}:`));
  const pages: { href: string; title: string }[] = [];
  for (const name of names) {
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      const { pathname, search } = new URL(url);
      const isPage = pathname.endsWith('/') && search === '' && pathname !== `${base}offline/`;
      const html = isPage ? await (await cache.match(url))?.text() : undefined;
      const title = html && titleOf(html);
      if (title) pages.push({ href: pathname, title });
    }
  }
  return pages.sort((a, b) => a.title.localeCompare(b.title));
}

/** The title without the name of the site; nothing for a page that only leads elsewhere. */
function titleOf(html: string): string | undefined {
  if (html.includes('http-equiv="refresh"')) return undefined;
  const page = new DOMParser().parseFromString(html.slice(0, html.indexOf('<body')), 'text/html');
  return page.title.replace(/ · [^·]*$/, '');
}

function itemOf(href: string, title: string): HTMLLIElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  const item = document.createElement('li');
  item.append(link);
  return item;
}

/** The address of the page that was asked for is still in the address bar. */
document.querySelector('[data-again]')?.addEventListener('click', (event) => {
  event.preventDefault();
  location.reload();
});

customElements.define('kept-pages', KeptPages);
