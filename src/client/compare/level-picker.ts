import type { ComparableLevel, Comparables } from '../../core/views/comparable-data.ts';
import { node } from '../node.ts';
import { plural } from '../plural.ts';
import { findLevels } from './find-levels.ts';
import type { ComparisonWords } from './words.ts';

/** A field in which levels are chosen by typing: arrow keys go through the list, Enter takes, Escape closes. */
export class LevelPicker {
  readonly element: HTMLElement;
  readonly #input: HTMLInputElement;
  readonly #list = node('ul', { role: 'listbox', id: 'level-options', hidden: '' });
  readonly #status = node('p', { role: 'status', class: 'fine' });
  readonly #data: Comparables;
  readonly #words: ComparisonWords;
  readonly #take: (level: ComparableLevel) => void;
  #chosen: readonly ComparableLevel[] = [];
  #options: readonly ComparableLevel[] = [];
  #at = -1;

  constructor(data: Comparables, words: ComparisonWords, take: (level: ComparableLevel) => void) {
    [this.#data, this.#words, this.#take] = [data, words, take];
    this.#input = node('input', {
      type: 'text',
      id: 'level-picker',
      role: 'combobox',
      autocomplete: 'off',
      spellcheck: 'false',
      placeholder: words.placeholder,
      'aria-autocomplete': 'list',
      'aria-controls': 'level-options',
      'aria-expanded': 'false',
    });
    this.#list.setAttribute('aria-label', words.options);
    const label = node('label', { for: 'level-picker' }, words.add);
    this.element = node(
      'div',
      { class: 'level-picker' },
      label,
      node('div', {}, this.#input, this.#list),
      this.#status,
    );
    this.#input.addEventListener('input', () => this.open());
    this.#input.addEventListener('click', () => this.open());
    this.#input.addEventListener('blur', () => this.close());
    this.#input.addEventListener('keydown', (event) => this.onKey(event));
  }

  /** Leaves out of the list what is chosen, and takes no more when it is full. */
  show(chosen: readonly ComparableLevel[], isFull: boolean): void {
    this.#chosen = chosen;
    this.#input.value = '';
    // Out of use it still takes the focus, so that the focus is not lost with the last level that fits.
    this.#input.readOnly = isFull;
    this.#input.setAttribute('aria-disabled', String(isFull));
    this.close();
    this.say(isFull ? this.#words.full : '');
  }

  say(sentence: string): void {
    this.#status.textContent = sentence;
  }

  focus(): void {
    this.#input.focus();
  }

  open(): void {
    if (this.#input.readOnly) return;
    const { levels, areNearest } = findLevels(this.#data, this.#input.value);
    this.#options = levels.filter((level) => !this.#chosen.includes(level));
    this.#list.replaceChildren(...this.#options.map((level, n) => this.option(level, n)));
    this.#list.hidden = this.#options.length === 0;
    this.#input.setAttribute('aria-expanded', String(!this.#list.hidden));
    this.mark(this.#input.value && this.#options.length > 0 ? 0 : -1);
    this.say(this.count(areNearest));
  }

  count(areNearest: boolean): string {
    const { length } = this.#options;
    if (length === 0) return this.#words.nothing;
    if (areNearest) return this.#words.nearest;
    return plural(this.#words.language, this.#words.found, length);
  }

  close(): void {
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.mark(-1);
  }

  option(level: ComparableLevel, n: number): HTMLLIElement {
    const track = this.#data.tracks[level.track];
    const about = [track?.title, level.grade].filter(Boolean).join(' · ');
    const option = node(
      'li',
      { role: 'option', id: `level-option-${n}`, 'aria-selected': 'false' },
      level.title,
      ' ',
      node('span', {}, about),
    );
    // The field keeps the focus while the list is pressed.
    option.addEventListener('pointerdown', (event) => event.preventDefault());
    option.addEventListener('click', () => this.#take(level));
    return option;
  }

  mark(at: number): void {
    this.#at = at;
    for (const [n, option] of [...this.#list.children].entries()) {
      option.setAttribute('aria-selected', String(n === at));
      if (n === at) option.scrollIntoView({ block: 'nearest' });
    }
    if (at < 0) this.#input.removeAttribute('aria-activedescendant');
    else this.#input.setAttribute('aria-activedescendant', `level-option-${at}`);
  }

  onKey(event: KeyboardEvent): void {
    const { length } = this.#options;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      if (this.#list.hidden) this.open();
      else this.mark((Math.max(this.#at, step < 0 ? 0 : -1) + step + length) % length);
    }
    const level = this.#options[this.#at];
    if (event.key === 'Enter' && level && !this.#list.hidden) this.#take(level);
    if (event.key === 'Escape' && !this.#list.hidden) {
      event.preventDefault();
      this.close();
    }
  }
}
