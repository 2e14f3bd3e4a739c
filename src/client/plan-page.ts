import { fromColumns } from '../core/assessment/columns.ts';
import { type PlanData, type PlanDetails, withDetails } from '../core/assessment/plan-data.ts';
import type { PlanWords } from '../core/assessment/plan-words.ts';
import { fullForm, type ShortForm } from '../core/assessment/short-form.ts';
import type { Conversation, Notebook } from '../core/assessment/worksheet.ts';
import type { InSource } from '../core/views/with-source.ts';
import { loadJson } from './load-json.ts';
import { markSource } from './mark-source.ts';
import { node } from './node.ts';
import { afterPaint } from './plan/after-paint.ts';
import { agendaPaper } from './plan/agenda-paper.ts';
import { assessStep } from './plan/assess-step.ts';
import { conversationsView } from './plan/conversations-view.ts';
import {
  beginning,
  type Desk,
  type PaperName,
  type Slices,
  type StepName,
  steps,
  type View,
} from './plan/desk.ts';
import { leaveFocus, replaceKeepingFocus } from './plan/keep-focus.ts';
import { KeptNotebook } from './plan/kept-notebook.ts';
import { newsView, setAsideView } from './plan/notices.ts';
import { questionView } from './plan/open-file.ts';
import { Parts } from './plan/parts.ts';
import { Printing } from './plan/printing.ts';
import { sidePaper } from './plan/side-paper.ts';
import { onward, stepList, stepTitle, stepToGoOn } from './plan/step-list.ts';
import { storeNotices } from './plan/store-notices.ts';
import { talkStep } from './plan/talk-step.ts';
import { whereStep } from './plan/where-step.ts';

const firstSteps = {
  where: (desk: Desk) => [() => whereStep(desk)],
  assess: (desk: Desk) => [() => assessStep(desk)],
  talk: (desk: Desk) => [() => talkStep(desk)],
};
const firstPapers = { side: sidePaper, agenda: agendaPaper };
const isLate = (step: StepName): boolean => step === 'plan' || step === 'keep';

/** Prepares the conversation between a person and their manager, for one of the two, in this browser alone. */
class PlanPage extends HTMLElement implements Desk {
  data!: PlanData;
  readonly words = JSON.parse(this.dataset['words'] ?? '{}') as PlanWords;
  readonly language = document.documentElement.lang;
  readonly base = this.dataset['base'] ?? '/';
  readonly view: View = { step: 'where', showsBehaviours: false, goesOn: false, filters: {}, offers: {} };
  readonly #message = node('p', { class: 'plan-message', role: 'status', 'aria-live': 'polite' });
  readonly #top = node('div', { class: 'plan-top' });
  readonly #step = node('div', { class: 'plan-step' });
  readonly #steps = node('nav', { class: 'plan-steps' });
  readonly #parts = new Parts();
  readonly #printing = new Printing(this, (name) =>
    ({ ...firstPapers, ...this.#late?.latePapers })[name]?.(this),
  );
  #kept!: KeptNotebook;
  #loading: Promise<void> | undefined;
  #late: typeof import('./plan/late-steps.ts') | undefined;

  get notebook(): Notebook {
    return this.#kept.notebook;
  }
  get conversation(): Conversation {
    return this.#kept.conversation;
  }
  get sheet() {
    return this.conversation.mine;
  }

  async connectedCallback(): Promise<void> {
    try {
      const data = fromColumns<ShortForm & InSource>(await loadJson(this.dataset['framework'] ?? ''));
      markSource(this, data);
      this.data = fullForm(data);
    } catch {
      this.querySelector('[data-needs-script]')?.replaceChildren(this.dataset['failed'] ?? '');
      return;
    }
    this.#kept = new KeptNotebook(this, this.dataset['top'] ?? this.base);
    this.#steps.setAttribute('aria-label', this.words.steps.title);
    this.replaceChildren(
      this.#steps,
      node('div', { class: 'plan-main' }, this.#message, this.#top, this.#step),
      this.#printing.room,
    );
    this.#kept.listen();
    this.#printing.listen();
    addEventListener('hashchange', () => {
      const step = stepOf(location.hash);
      if (step) this.go(step);
    });
    this.view.step = stepOf(location.hash) ?? stepToGoOn(this);
    this.show();
  }

  keep(): void {
    this.sheet.changed = beginning().now;
    this.#kept.saveSoon();
  }

  change(...parts: readonly string[]): void {
    this.tell('');
    this.sheet.changed = beginning().now;
    this.#kept.save();
    if (parts.length > 0) this.#parts.show(parts);
    else this.#showInSlices();
  }

  asPart(id: string, build: () => HTMLElement): HTMLElement {
    return this.#parts.build(id, build);
  }

  show(...parts: readonly string[]): void {
    if (parts.length > 0) this.#parts.show(parts);
    else this.#showAround(this.#slices().flatMap((slice) => slice()));
  }

  go(step: StepName, focus = 'step-title'): void {
    leaveFocus();
    this.view.step = step;
    this.tell('');
    if (location.hash !== `#${step}`) history.pushState(null, '', `#${step}`);
    this.#showInSlices();
    const target = document.getElementById(focus);
    target?.focus();
    target?.scrollIntoView({ block: focus === 'step-title' ? 'start' : 'nearest' });
  }

  /** The step, and around it what depends on all that was written. */
  #showAround(step: readonly Node[]): void {
    replaceKeepingFocus(this.#top, [
      ...storeNotices(this, this.#kept.store, this.#kept.foreign),
      ...newsView(this),
      ...setAsideView(this),
      ...questionView(this),
      ...conversationsView(this),
    ]);
    replaceKeepingFocus(this.#steps, [stepList(this)]);
    replaceKeepingFocus(this.#step, [stepTitle(this), ...step]);
  }

  #showInSlices(): void {
    const [first, ...others] = this.#slices();
    this.#showAround(first?.() ?? []);
    this.#showLater(others);
  }

  #showLater(slices: Slices): void {
    const [next, ...others] = slices;
    const { lastChild } = this.#step;
    if (!next) return;
    afterPaint(() => {
      // What was shown as a whole meanwhile is whole.
      if (this.#step.lastChild !== lastChild) return;
      this.#step.append(...next());
      this.#showLater(others);
    });
  }

  replace(notebook: Notebook): void {
    this.#kept.notebook = notebook;
    delete this.view.competency;
    this.change();
  }

  tell(message: string): void {
    this.#message.textContent = message;
  }

  print(name: PaperName): void {
    this.#printing.print(name);
  }

  forget(): void {
    this.#kept.forget();
    this.view.filters = {};
    delete this.view.competency;
    this.go('where');
    this.tell(this.words.keep.forgotten);
  }

  #slices(): Slices {
    this.#parts.forget();
    if (isLate(this.view.step)) this.#loading ??= this.#loadLate();
    const views: Partial<Record<StepName, (desk: Desk) => Slices>> = {
      ...firstSteps,
      ...this.#late?.lateSteps,
    };
    const slices = views[this.view.step]?.(this) ?? [];
    return [...slices.slice(0, -1), () => [...(slices.at(-1)?.() ?? []), ...onward(this)]];
  }

  async #loadLate(): Promise<void> {
    const [steps, details] = await Promise.allSettled([
      import('./plan/late-steps.ts'),
      loadJson(this.dataset['details'] ?? ''),
    ]);
    // Without the details a plan can be made all the same, with less to begin from.
    if (details.status === 'fulfilled') {
      const more = fromColumns<PlanDetails & InSource>(details.value);
      markSource(this, more);
      this.data = withDetails(this.data, more);
    }
    if (steps.status === 'fulfilled') this.#late = steps.value;
    this.show();
    if (this.#late) return;
    this.#loading = undefined;
    this.tell(this.words.stepFailed);
  }
}

const stepOf = (hash: string): StepName | undefined => steps.find((each) => `#${each}` === hash);

customElements.define('plan-page', PlanPage);
