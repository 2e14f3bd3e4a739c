import { say } from './say.ts';

/** Narrows a long list to what holds all the words that one types. A group without any of its items goes too. */
class ListFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const field = this.querySelector('input');
    if (!form || !field) return;
    this.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    field.addEventListener('input', () => this.show(field.value));
    // A browser that goes back fills in the field again.
    if (field.value) this.show(field.value);
  }

  show(typed: string): void {
    const { items = '', groups = '', shown = '', none = '' } = this.dataset;
    const words = plain(typed).split(/\s+/);
    const all = [...document.querySelectorAll<HTMLElement>(items)];
    for (const item of all)
      item.hidden = !words.every((word) => plain(item.textContent ?? '').includes(word));
    for (const group of document.querySelectorAll<HTMLElement>(groups)) {
      group.hidden = group.querySelector(`:is(${items}):not([hidden])`) === null;
    }
    const left = all.filter((item) => !item.hidden).length;
    const status = this.querySelector('[role=status]');
    document.documentElement.classList.toggle('is-narrowed', typed.trim() !== '');
    if (status)
      status.textContent =
        left === 0 ? none : left === all.length ? '' : say(shown, { n: left, of: all.length });
  }
}

/** Without accents and capital letters, so that `segur` finds `Seguridad` and `munchen` finds `München`. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

customElements.define('list-filter', ListFilter);
