import { looksAt, rememberLook } from './looks.ts';

/**
 * Marks changes that were not on this page when the reader last looked at it, on another day. What was seen is kept in
 * this browser and sent nowhere.
 */
class SinceLastLook extends HTMLElement {
  connectedCallback(): void {
    const items = [...this.querySelectorAll<HTMLElement>('[data-change]')];
    const ids = items.flatMap(({ dataset }) => dataset['change'] ?? []);
    const seen = looksAt(location.pathname);
    rememberLook(location.pathname, ids);
    if (!seen) return;
    const fresh = items.filter(({ dataset }) => !seen.includes(dataset['change'] ?? ''));
    for (const item of fresh) this.mark(item);
    if (fresh.length > 0) this.tell(fresh.length);
    const folded = fresh.filter((item) => item.closest('details'));
    if (folded.length > 0) this.querySelector('summary')?.append(this.counted(folded.length));
  }

  counted(count: number): string {
    return ` (${(this.dataset['count'] ?? '').replace('{n}', String(count))})`;
  }

  mark(item: HTMLElement): void {
    const mark = document.createElement('span');
    mark.className = 'fresh';
    mark.textContent = this.dataset['fresh'] ?? '';
    const day = item.querySelector('time');
    if (day) day.after(mark);
    else item.prepend(mark);
  }

  /** The list of what is on the page says it too, where there is one. */
  tell(count: number): void {
    const heading = this.closest('section')?.querySelector('h2[id]');
    const link = heading && document.querySelector(`.contents a[href="#${heading.id}"]`);
    link?.after(this.counted(count));
  }
}

customElements.define('since-last-look', SinceLastLook);
