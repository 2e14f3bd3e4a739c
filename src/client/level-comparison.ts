import type { ComparableLevel, Comparables } from '../core/views/comparable-data.ts';
import type { InSource } from '../core/views/with-source.ts';
import { addressFor, type Choice, choiceFrom, most } from './compare/choice.ts';
import { comparisonBody } from './compare/comparison-body.ts';
import { levelHeads } from './compare/level-heads.ts';
import { LevelPicker } from './compare/level-picker.ts';
import { nearBy, unknownLevels } from './compare/suggestions.ts';
import type { ComparisonWords } from './compare/words.ts';
import { loadJson } from './load-json.ts';
import { markSource } from './mark-source.ts';
import { node } from './node.ts';
import { say } from './say.ts';

/** Puts two to four levels side by side. Which ones is in the address, to be shared. */
class LevelComparison extends HTMLElement {
  readonly #title = document.title;
  readonly #shown = node('div', { class: 'comparison' });
  #data: Comparables | undefined;
  #picker: LevelPicker | undefined;

  get words(): ComparisonWords {
    return JSON.parse(this.dataset['words'] ?? '{}') as ComparisonWords;
  }
  get index(): HTMLElement | null {
    return this.querySelector('[data-fallback]');
  }
  get choice(): Choice | undefined {
    return this.#data && choiceFrom(location.search, this.#data);
  }

  async connectedCallback(): Promise<void> {
    this.querySelector('[data-needs-script]')?.remove();
    if (location.search.includes('levels=')) this.index?.setAttribute('hidden', '');
    try {
      const data = await loadJson<Comparables & InSource>(this.dataset['levels'] ?? '');
      this.begin(data);
      markSource(this, data);
    } catch {
      this.prepend(node('p', { class: 'note', role: 'status' }, this.dataset['failed']));
      this.index?.removeAttribute('hidden');
    }
  }

  begin(data: Comparables): void {
    this.#data = data;
    this.#picker = new LevelPicker(data, this.words, (level) => this.add(level));
    this.prepend(this.#picker.element, this.#shown);
    for (const link of this.index?.querySelectorAll('li a') ?? []) {
      const level = data.levels.find(({ path }) => path === link.getAttribute('href'));
      if (level) link.setAttribute('href', addressFor([level.id], false));
    }
    addEventListener('popstate', () => this.show());
    this.show();
  }

  add(level: ComparableLevel): void {
    const { levels = [], showsAll = false } = this.choice ?? {};
    this.go([...levels, level], showsAll);
    if (levels.length + 1 < most) this.#picker?.say(say(this.words.chosen, { title: level.title }));
    this.#picker?.focus();
  }

  takeOut(level: ComparableLevel): void {
    const { levels = [], showsAll = false } = this.choice ?? {};
    this.go(
      levels.filter((each) => each !== level),
      showsAll,
    );
    this.#picker?.say(say(this.words.removed, { title: level.title }));
    this.#picker?.focus();
  }

  go(levels: readonly ComparableLevel[], showsAll: boolean): void {
    const ids = levels.map(({ id }) => id);
    history.pushState(null, '', addressFor(ids, showsAll));
    this.show();
  }

  show(): void {
    const { choice } = this;
    if (!choice || !this.#data) return;
    const { levels } = choice;
    this.#picker?.show(levels, levels.length >= most);
    this.#shown.replaceChildren(...this.content(this.#data, choice));
    if (this.index) this.index.hidden = levels.length > 0;
    const titles = levels.map(({ title }) => title).join(this.words.comma);
    document.title = levels.length > 1 ? say(this.words.compared, { titles }) : this.#title;
  }

  content(data: Comparables, choice: Choice): Node[] {
    const { levels, showsAll, isTooMany } = choice;
    const { words } = this;
    const problems = unknownLevels(data, choice, words);
    if (isTooMany) problems.push(node('p', { class: 'compare-problem' }, words.tooMany));
    if (levels.length === 0) return [...problems, node('p', { class: 'empty' }, words.empty)];
    const heads = levelHeads(data, levels, words, (level) => this.takeOut(level));
    if (levels.length === 1) return [...problems, heads, ...nearBy(data, levels, words)];
    const body = comparisonBody(data, levels, showsAll, words);
    return [...problems, heads, this.settings(levels, showsAll), ...body];
  }

  settings(levels: readonly ComparableLevel[], showsAll: boolean): HTMLElement {
    const box = node('input', { type: 'checkbox' });
    box.checked = !showsAll;
    box.addEventListener('change', () => {
      this.go(levels, !box.checked);
      this.querySelector<HTMLInputElement>('.compare-settings input')?.focus();
    });
    const swap = node('button', { type: 'button' }, this.words.swap);
    swap.addEventListener('click', () => {
      this.go([...levels].reverse(), showsAll);
      this.querySelector<HTMLButtonElement>('.compare-settings button')?.focus();
    });
    return node(
      'div',
      { class: 'compare-settings' },
      node('label', {}, box, this.words.onlyDifferences),
      levels.length === 2 ? swap : undefined,
    );
  }
}

customElements.define('level-comparison', LevelComparison);
