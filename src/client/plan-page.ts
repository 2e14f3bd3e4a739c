import { fromColumns } from '../core/assessment/columns.ts';
import type { PlanData } from '../core/assessment/plan-data.ts';
import type { FirstPayload, LatePayload } from '../core/assessment/plan-payload.ts';
import type { PlanWords } from '../core/assessment/plan-words.ts';
import { fullForm } from '../core/assessment/short-form.ts';
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
import { replaceKeepingFocus } from './plan/keep-focus.ts';
import { KeptNotebook } from './plan/kept-notebook.ts';
import type { LateSteps } from './plan/late-steps.ts';
import { newsView, setAsideView } from './plan/notices.ts';
import { questionView } from './plan/open-file.ts';
import { Parts } from './plan/parts.ts';
import { Printing } from './plan/printing.ts';
import { sidePaper } from './plan/side-paper.ts';
import { markStep, onward, stepList, stepTitle, stepToGoOn } from './plan/step-list.ts';
import { storeNotices } from './plan/store-notices.ts';
import { talkStep } from './plan/talk-step.ts';
import { whereStep } from './plan/where-step.ts';
import { plural } from './plural.ts';

const firstSteps = {
  where: whereStep,
  assess: assessStep,
  talk: (desk: Desk): Slices => [() => talkStep(desk)],
};
const firstPapers = { side: sidePaper, agenda: agendaPaper };
const isLate = (step: StepName): step is 'plan' | 'keep' => step === 'plan' || step === 'keep';

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
  readonly #printing = new Printing(this, (name) => this.#paper(name));
  #kept!: KeptNotebook;
  #loading: Promise<void> | undefined;
  #late: LateSteps | undefined;
  /** The step that the page opened at, which an address without a step leads back to. */
  #first: StepName = 'where';

  get notebook(): Notebook {
    return this.#kept.notebook;
  }
  get conversation(): Conversation {
    return this.#kept.conversation;
  }
  get sheet() {
    return this.conversation.mine;
  }

  get #stepAddressed(): StepName | undefined {
    return location.hash ? stepOf(location.hash) : this.#first;
  }

  async connectedCallback(): Promise<void> {
    try {
      const loading = this.#load<FirstPayload>('framework');
      // Browsers take long to learn how a language counts, and here nobody waits for it.
      plural(this.language, { other: '' }, 0);
      this.data = fullForm(await loading);
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
      const step = this.#stepAddressed;
      if (step) this.go(step);
    });
    this.#first = stepOf(location.hash) ?? stepToGoOn(this);
    this.view.step = this.#first;
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
    // The focus goes elsewhere below, and keeping it while what has it is replaced takes a layout more.
    this.#step.replaceChildren();
    const goesToTitle = focus === 'step-title';
    this.tell('');
    // Above a step nothing depends on where in it somebody is.
    if (step !== this.view.step) afterPaint(() => this.#showTop());
    this.view.step = step;
    if (this.#stepAddressed !== step) history.pushState(null, '', `#${step}`);
    if (goesToTitle) {
      this.#showStep([]);
      this.#showLater();
    } else this.#showInSlices(this.#showStep);
    const target = document.getElementById(focus);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: goesToTitle ? 'start' : 'nearest' });
  }

  /** The step, and around it what depends on all that was written. */
  readonly #showAround = (step: readonly Node[]): void => {
    this.#showTop();
    replaceKeepingFocus(this.#steps, [stepList(this)]);
    this.#showStep(step);
  };

  #showTop(): void {
    replaceKeepingFocus(this.#top, [
      ...storeNotices(this, this.#kept.store, this.#kept.foreign),
      ...newsView(this),
      ...setAsideView(this),
      ...questionView(this),
      ...conversationsView(this),
    ]);
  }

  readonly #showStep = (step: readonly Node[]): void => {
    markStep(this.#steps, this.view.step);
    this.#step.classList.remove('grows');
    replaceKeepingFocus(this.#step, [stepTitle(this), ...step]);
  };

  #showInSlices(showFirst = this.#showAround): void {
    const [first, ...others] = this.#slices();
    showFirst(first?.() ?? []);
    this.#showLater(others);
  }

  /** Shows slices, those of the whole step where none are given, each after the browser has shown what is there. */
  #showLater(slices?: Slices): void {
    const isWhole = slices?.length === 0;
    const { lastChild } = this.#step;
    this.#step.classList.toggle('grows', !isWhole);
    if (isWhole) return;
    afterPaint(() => {
      // What was shown as a whole meanwhile is whole.
      if (this.#step.lastChild !== lastChild) return;
      const [next, ...others] = slices ?? this.#slices();
      this.#step.append(...(next?.() ?? []));
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
    delete this.view.opened;
    delete this.view.competency;
    this.show();
    this.go('where');
    this.tell(this.words.forget.done);
  }

  #slices(): Slices {
    this.#parts.forget();
    if (isLate(this.view.step)) this.#loading ??= this.#loadLate();
    const slices = [...this.#slicesOf(this.view.step)];
    const last = slices.pop();
    // What is still to be loaded leads nowhere yet.
    return last ? [...slices, () => [...last(), ...onward(this)]] : slices;
  }

  #slicesOf(step: StepName): Slices {
    if (!isLate(step)) return firstSteps[step](this);
    return this.#late?.steps[step]() ?? [];
  }

  #paper(name: PaperName): readonly Node[] | undefined {
    if (name === 'side' || name === 'agenda') return firstPapers[name](this);
    return this.#late?.papers[name]();
  }

  async #loadLate(): Promise<void> {
    try {
      const [{ lateSteps }, details] = await Promise.all([
        import('./plan/late-steps.ts'),
        this.#load<LatePayload>('details'),
      ]);
      this.#late = lateSteps(this, details);
    } catch {
      this.#loading = undefined;
      this.tell(this.words.stepFailed);
      return;
    }
    if (isLate(this.view.step)) this.#showInSlices();
  }

  async #load<Payload extends InSource>(name: 'framework' | 'details'): Promise<Payload> {
    const loaded = fromColumns<Payload>(await loadJson(this.dataset[name] ?? ''));
    markSource(this, loaded);
    return loaded;
  }
}

const stepOf = (hash: string): StepName | undefined => steps.find((each) => `#${each}` === hash);

customElements.define('plan-page', PlanPage);
