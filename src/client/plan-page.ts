import { blankNotebook, isBlank } from '../core/assessment/blank.ts';
import { carryOver } from '../core/assessment/carry-over.ts';
import { fromColumns } from '../core/assessment/columns.ts';
import { isForeign } from '../core/assessment/kinship.ts';
import { type PlanData, type PlanDetails, withDetails } from '../core/assessment/plan-data.ts';
import type { PlanWords } from '../core/assessment/plan-words.ts';
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
import { fitToPage } from './plan/fit-to-page.ts';
import { leaveFocus, replaceKeepingFocus } from './plan/keep-focus.ts';
import { NotebookStore } from './plan/notebook-store.ts';
import { newsView, setAsideView } from './plan/notices.ts';
import { questionView } from './plan/open-file.ts';
import { paperInView, paperWith } from './plan/paper.ts';
import { Parts } from './plan/parts.ts';
import { sidePaper } from './plan/side-paper.ts';
import { onward, stepList, stepTitle, stepToGoOn } from './plan/step-list.ts';
import { storeNotices } from './plan/store-notices.ts';
import { talkStep } from './plan/talk-step.ts';
import { whereStep } from './plan/where-step.ts';

const untilSaved = 300;
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
  notebook!: Notebook;
  readonly words = JSON.parse(this.dataset['words'] ?? '{}') as PlanWords;
  readonly language = document.documentElement.lang;
  readonly base = this.dataset['base'] ?? '/';
  readonly view: View = { step: 'where', showsBehaviours: false, goesOn: false, filters: {}, offers: {} };
  readonly #store = new NotebookStore(this.dataset['top'] ?? this.base);
  readonly #message = node('p', { class: 'plan-message', role: 'status', 'aria-live': 'polite' });
  readonly #top = node('div', { class: 'plan-top' });
  readonly #step = node('div', { class: 'plan-step' });
  readonly #steps = node('nav', { class: 'plan-steps' });
  readonly #paper = node('div', { class: 'plan-paper' });
  readonly #parts = new Parts();
  #loading: Promise<void> | undefined;
  #late: typeof import('./plan/late-steps.ts') | undefined;
  #foreign: Conversation[] = [];
  #saving: number | undefined;
  /** What a button asked to print; otherwise what is in view is printed. */
  #asked: PaperName | undefined;

  get conversation(): Conversation {
    const { conversations, open } = this.notebook;
    return (conversations.find(({ id }) => id === open) ?? conversations[0]) as Conversation;
  }
  get sheet() {
    return this.conversation.mine;
  }

  async connectedCallback(): Promise<void> {
    try {
      const data = fromColumns<PlanData & InSource>(await loadJson(this.dataset['framework'] ?? ''));
      markSource(this, data);
      this.data = data;
    } catch {
      this.querySelector('[data-needs-script]')?.replaceChildren(this.dataset['failed'] ?? '');
      return;
    }
    this.#begin(this.#store.open());
    this.#steps.setAttribute('aria-label', this.words.steps.title);
    this.replaceChildren(
      this.#steps,
      node('div', { class: 'plan-main' }, this.#message, this.#top, this.#step),
      this.#paper,
    );
    this.#listen();
    this.view.step = stepOf(location.hash) ?? stepToGoOn(this);
    this.show();
  }

  #begin(notebook: Notebook | undefined): void {
    const blank = blankNotebook(this.data.framework, beginning());
    const held = notebook ?? blank;
    this.#foreign = held.conversations.filter(({ mine }) => isForeign(this.data, mine));
    const own = held.conversations.filter((each) => !this.#foreign.includes(each));
    const carried = own.map((each) => ({ ...each, mine: carryOver(this.data, each.mine) }));
    this.notebook = { ...held, conversations: carried.length > 0 ? carried : blank.conversations };
    this.notebook.open = this.conversation.id;
  }

  #listen(): void {
    addEventListener('hashchange', () => {
      const step = stepOf(location.hash);
      if (step) this.go(step);
    });
    addEventListener('storage', ({ key }) => this.#store.isOwn(key) && this.#catchUp());
    // A page that is hidden may never come back, and one that comes back may find that others wrote.
    addEventListener('pagehide', () => this.#flush());
    addEventListener('pageshow', ({ persisted }) => persisted && this.#catchUp());
    document.addEventListener('visibilitychange', () => document.hidden && this.#flush());
    addEventListener('beforeprint', () => this.#layOut(this.#asked ?? paperInView(this)));
    addEventListener('afterprint', () => {
      this.#asked = undefined;
    });
    addEventListener('beforeunload', (event) => {
      this.#flush();
      if (this.#store.keeping !== 'kept' && !this.notebook.conversations.every(({ mine }) => isBlank(mine)))
        event.preventDefault();
    });
  }

  keep(): void {
    this.sheet.changed = beginning().now;
    this.#saveSoon();
  }

  #saveSoon(): void {
    this.#saving ??= window.setTimeout(() => this.#flush(), untilSaved);
  }

  change(...parts: readonly string[]): void {
    this.tell('');
    this.sheet.changed = beginning().now;
    this.#save();
    this.show(...parts);
  }

  asPart(id: string, build: () => HTMLElement): HTMLElement {
    return this.#parts.build(id, build);
  }

  show(...parts: readonly string[]): void {
    if (parts.length > 0) this.#parts.show(parts);
    else this.#showAround(this.#slices().flatMap((slice) => slice()));
  }

  go(step: StepName, focus = 'step-title'): void {
    this.view.step = step;
    this.tell('');
    if (location.hash !== `#${step}`) history.pushState(null, '', `#${step}`);
    leaveFocus();
    const [first, ...others] = this.#slices();
    this.#showAround(first?.() ?? []);
    this.#showLater(others);
    const target = document.getElementById(focus);
    target?.focus();
    target?.scrollIntoView({ block: focus === 'step-title' ? 'start' : 'nearest' });
  }

  /** The step, and around it what depends on all that was written. */
  #showAround(step: readonly Node[]): void {
    replaceKeepingFocus(this.#top, [
      ...storeNotices(this, this.#store, this.#foreign),
      ...newsView(this),
      ...setAsideView(this),
      ...questionView(this),
      ...conversationsView(this),
    ]);
    replaceKeepingFocus(this.#steps, [stepList(this)]);
    replaceKeepingFocus(this.#step, [stepTitle(this), ...step]);
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
    this.notebook = notebook;
    delete this.view.competency;
    this.change();
  }

  tell(message: string): void {
    this.#message.textContent = message;
  }

  print(name: PaperName): void {
    this.#asked = name;
    this.#layOut(name);
    window.print();
  }

  forget(): void {
    window.clearTimeout(this.#saving);
    this.#saving = undefined;
    this.#store.forget();
    this.#foreign = [];
    this.notebook = blankNotebook(this.data.framework, beginning());
    this.view.filters = {};
    delete this.view.competency;
    this.go('where');
    this.tell(this.words.keep.forgotten);
  }

  #layOut(name: PaperName): void {
    const content = { ...firstPapers, ...this.#late?.latePapers }[name]?.(this);
    const paper = content && paperWith(this, name, content);
    this.#paper.replaceChildren(...(paper ? [paper] : []));
    if (paper) fitToPage(this.#paper, paper);
  }

  #slices(): Slices {
    this.#parts.forget();
    if (isLate(this.view.step)) this.#loading ??= this.#loadLate();
    const views: Partial<Record<StepName, (desk: Desk) => Slices>> = {
      ...firstSteps,
      ...this.#late?.lateSteps,
    };
    return [...(views[this.view.step]?.(this) ?? []), () => onward(this)];
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

  #flush(): void {
    if (this.#saving === undefined) return;
    this.#save();
  }

  #save(): void {
    window.clearTimeout(this.#saving);
    this.#saving = undefined;
    const before = this.#store.keeping;
    const held = this.#withForeign();
    const stored = this.#store.save(held);
    const isJoined = stored !== held;
    if (isJoined) this.#adopt(stored);
    if (isJoined || before !== this.#store.keeping) this.show();
  }

  #withForeign(): Notebook {
    return { ...this.notebook, conversations: [...this.notebook.conversations, ...this.#foreign] };
  }

  #adopt(stored: Notebook): void {
    this.notebook = {
      ...stored,
      conversations: stored.conversations.filter(({ mine }) => !isForeign(this.data, mine)),
    };
  }

  #catchUp(): void {
    const { joined, isForgotten, isAhead } = this.#store.catchUp(this.#withForeign());
    if (isForgotten) {
      this.forget();
      return;
    }
    if (!joined) return;
    this.#adopt(joined);
    if (isAhead) this.#saveSoon();
    this.show();
    this.tell(this.words.store.otherWindow);
  }
}

const stepOf = (hash: string): StepName | undefined => steps.find((each) => `#${each}` === hash);

customElements.define('plan-page', PlanPage);
