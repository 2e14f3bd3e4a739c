import { fillForm } from './fill-form.ts';
import { say } from './say.ts';

/** Narrows the list of activities while one types and ticks; what is chosen is in the address, to be shared. */
class ActivityFilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.hidden = false;
    fillForm(form);
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => this.apply(form));
    // A reset empties the fields after its event.
    form.addEventListener('reset', () => setTimeout(() => this.apply(form)));
    addEventListener('popstate', () => {
      fillForm(form);
      this.show(wishesOf(form));
    });
    this.show(wishesOf(form));
  }

  apply(form: HTMLFormElement): void {
    const wishes = wishesOf(form);
    this.show(wishes);
    const query = wishes.toString();
    history.replaceState(null, '', query ? `?${query}` : location.pathname);
  }

  show(wishes: URLSearchParams): void {
    const items = [...document.querySelectorAll<HTMLElement>('[data-activity]')];
    for (const item of items) item.hidden = !fits(item, wishes);
    for (const group of document.querySelectorAll<HTMLElement>('[data-activity-group]')) {
      group.hidden = group.querySelector('[data-activity]:not([hidden])') === null;
    }
    this.say(items.filter((item) => !item.hidden).length, items.length);
  }

  say(shown: number, of: number): void {
    const { shown: sentence = '', all = '' } = this.dataset;
    const status = this.querySelector('[role=status]');
    const empty = this.querySelector<HTMLElement>('.empty');
    if (status) status.textContent = shown === of ? all : say(sentence, { n: shown, of });
    if (empty) empty.hidden = shown > 0;
  }
}

function fits(item: HTMLElement, wishes: URLSearchParams): boolean {
  const { type, competencies = '' } = item.dataset;
  const competency = wishes.get('competency');
  const developed = competencies.split(' ');
  const text = item.textContent?.toLowerCase() ?? '';
  return (
    (!wishes.has('type') || wishes.get('type') === type) &&
    (competency === null || developed.includes(competency) || developed.includes('any')) &&
    ['alone', 'free', 'small'].every((mark) => !wishes.has(mark) || mark in item.dataset) &&
    (wishes.get('words') ?? '')
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
}

function wishesOf(form: HTMLFormElement): URLSearchParams {
  const wishes = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && value.trim()) wishes.set(name, value.trim());
  }
  return wishes;
}

customElements.define('activity-filter', ActivityFilter);
