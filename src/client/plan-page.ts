import { blankConversation, blankNotebook, isBlank } from '../core/assessment/blank.ts';
import { carryOver } from '../core/assessment/carry-over.ts';
import { isForeign } from '../core/assessment/kinship.ts';
import { type PlanData, type PlanDetails, withDetails } from '../core/assessment/plan-data.ts';
import { writeNotebook } from '../core/assessment/plan-file.ts';
import type { PlanWords } from '../core/assessment/plan-words.ts';
import type { Conversation, Notebook, Side } from '../core/assessment/worksheet.ts';
import { loadJson } from './load-json.ts';
import { node } from './node.ts';
import { assessStep } from './plan/assess-step.ts';
import { beginning, type Desk, type PaperName, type StepName, steps, type View } from './plan/desk.ts';
import { button, replaceKeepingFocus, select } from './plan/elements.ts';
import { keepStep } from './plan/keep-step.ts';
import { NotebookStore } from './plan/notebook-store.ts';
import { newsView, setAsideView } from './plan/notices.ts';
import { questionView } from './plan/open-file.ts';
import { paperOf } from './plan/papers.ts';
import { planStep } from './plan/plan-step.ts';
import { saveFile } from './plan/save-file.ts';
import { talkStep } from './plan/talk-step.ts';
import { whereStep } from './plan/where-step.ts';
import { say } from './say.ts';

const untilSaved = 300;
const stepViews: Record<StepName, (desk: Desk) => Node[]> = {
  where: whereStep,
  assess: assessStep,
  talk: talkStep,
  plan: planStep,
  keep: keepStep,
};

/** Prepares the conversation between a person and their manager, for one of the two, in this browser alone. */
class PlanPage extends HTMLElement implements Desk {
  data!: PlanData;
  notebook!: Notebook;
  readonly words = JSON.parse(this.dataset['words'] ?? '{}') as PlanWords;
  readonly language = document.documentElement.lang;
  readonly base = this.dataset['base'] ?? '/';
  readonly view: View = { step: 'where', showsBehaviours: false, goesOn: false, filters: {}, offers: {} };
  readonly #store = new NotebookStore(this.base);
  readonly #message = node('p', { class: 'plan-message', role: 'status', 'aria-live': 'polite' });
  readonly #top = node('div', { class: 'plan-top' });
  readonly #step = node('div', { class: 'plan-step' });
  readonly #steps = node('nav', { class: 'plan-steps' });
  readonly #paper = node('div', { class: 'plan-paper' });
  #details: Promise<void> | undefined;
  #unreadable: string | undefined;
  #foreign: Conversation[] = [];
  #saving: number | undefined;

  get conversation(): Conversation {
    const { conversations, open } = this.notebook;
    return (conversations.find(({ id }) => id === open) ?? conversations[0]) as Conversation;
  }
  get sheet() {
    return this.conversation.mine;
  }

  async connectedCallback(): Promise<void> {
    try {
      this.data = await loadJson<PlanData>(this.dataset['framework'] ?? '');
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
    this.#readStep();
    this.show();
  }

  #begin({ notebook, unreadable }: ReturnType<NotebookStore['open']>): void {
    this.#unreadable = unreadable;
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
      this.#readStep();
      this.show();
      document.getElementById('step-title')?.focus();
    });
    addEventListener('storage', ({ key }) => this.#store.isOwn(key) && this.#catchUp());
    // A page that is hidden may never come back, and one that comes back may find that others wrote.
    addEventListener('pagehide', () => this.#flush());
    document.addEventListener('visibilitychange', () => document.hidden && this.#flush());
    addEventListener('beforeprint', () => this.#layOut(this.#paperInView()));
    addEventListener('beforeunload', (event) => {
      this.#flush();
      if (this.#store.keeping !== 'kept' && !this.notebook.conversations.every(({ mine }) => isBlank(mine)))
        event.preventDefault();
    });
  }

  #readStep(): void {
    const asked = location.hash.slice(1);
    this.view.step = steps.find((each) => each === asked) ?? (this.sheet.level ? this.view.step : 'where');
  }

  keep(): void {
    this.sheet.changed = beginning().now;
    this.#saving ??= window.setTimeout(() => this.#flush(), untilSaved);
  }

  change(): void {
    this.sheet.changed = beginning().now;
    this.#save();
    this.show();
  }

  show(): void {
    if (this.view.step === 'plan' || this.view.step === 'keep') this.#details ??= this.#loadDetails();
    replaceKeepingFocus(this.#top, [
      ...this.#notices(),
      ...newsView(this),
      ...setAsideView(this),
      ...questionView(this),
      this.#conversations(),
    ]);
    replaceKeepingFocus(this.#steps, [this.#stepList()]);
    replaceKeepingFocus(this.#step, [this.#title(), ...stepViews[this.view.step](this), this.#onward()]);
  }

  go(step: StepName, focus = 'step-title'): void {
    this.view.step = step;
    this.tell('');
    if (location.hash !== `#${step}`) history.pushState(null, '', `#${step}`);
    this.show();
    const target = document.getElementById(focus);
    target?.focus();
    target?.scrollIntoView({ block: focus === 'step-title' ? 'start' : 'nearest' });
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
    this.#layOut(name);
    window.print();
  }

  forget(): void {
    window.clearTimeout(this.#saving);
    this.#saving = undefined;
    this.#store.forget();
    this.#unreadable = undefined;
    this.#foreign = [];
    this.notebook = blankNotebook(this.data.framework, beginning());
    this.view.filters = {};
    delete this.view.competency;
    this.go('where');
    this.tell(this.words.keep.forgotten);
  }

  #paperInView(): PaperName {
    if (this.view.step === 'talk' && this.conversation.theirs) return 'agenda';
    return this.#paper.dataset['name'] === 'case' ? 'case' : 'plan';
  }

  #layOut(name: PaperName): void {
    const paper = paperOf(this, name);
    this.#paper.dataset['name'] = name;
    this.#paper.replaceChildren(...(paper ? [paper] : []));
  }

  /** Without them a plan can be made all the same, with less to begin from. */
  async #loadDetails(): Promise<void> {
    try {
      this.data = withDetails(this.data, await loadJson<PlanDetails>(this.dataset['details'] ?? ''));
      this.show();
    } catch {
      this.#details = undefined;
    }
  }

  #flush(): void {
    if (this.#saving === undefined) return;
    this.#save();
  }

  #save(): void {
    window.clearTimeout(this.#saving);
    this.#saving = undefined;
    const before = this.#store.keeping;
    const { conversations } = this.notebook;
    const stored = this.#store.save({
      ...this.notebook,
      conversations: [...conversations, ...this.#foreign],
    });
    const isJoined =
      stored.conversations.length > 0 && stored.conversations[0] !== (conversations[0] ?? this.#foreign[0]);
    if (isJoined) this.#adopt(stored);
    if (isJoined || before !== this.#store.keeping) this.show();
  }

  #adopt(stored: Notebook): void {
    this.notebook = {
      ...stored,
      conversations: stored.conversations.filter(({ mine }) => !isForeign(this.data, mine)),
    };
  }

  #catchUp(): void {
    const { joined, isForgotten } = this.#store.catchUp({
      ...this.notebook,
      conversations: [...this.notebook.conversations, ...this.#foreign],
    });
    if (isForgotten) {
      this.forget();
      return;
    }
    if (!joined) return;
    this.#adopt(joined);
    this.show();
    this.tell(this.words.store.otherWindow);
  }

  #notices(): Node[] {
    const { store, file } = this.words;
    const { keeping } = this.#store;
    const save = (text: string) =>
      button(store.saveKept, () => saveFile(`${file.names.kept}.json`, text, 'application/json'));
    const notice = (text: string, kept: string) =>
      node('section', { class: 'plan-notice' }, node('p', {}, text), save(kept));
    const [foreign] = this.#foreign;
    return [
      ...(keeping === 'off' || keeping === 'full'
        ? [notice(store[keeping], writeNotebook(this.notebook))]
        : []),
      ...(this.#unreadable !== undefined
        ? [notice(keeping === 'newer' ? store.newer : store.kept, this.#unreadable)]
        : []),
      ...(foreign
        ? [
            notice(
              say(store.foreign, { name: foreign.mine.framework.name }),
              writeNotebook({ conversations: this.#foreign, open: foreign.id, setAside: [] }),
            ),
          ]
        : []),
    ];
  }

  #conversations(): HTMLElement {
    const { conversations: said } = this.words;
    const { conversations } = this.notebook;
    const titles = conversations.map((each) => this.#titleOf(each));
    const options = conversations.map(({ id }, n) => {
      const title = titles[n] ?? '';
      const isTwice = titles.filter((each) => each === title).length > 1;
      return { value: id, text: isTwice ? say(said.numbered, { title, n: n + 1 }) : title };
    });
    const set = (open: string) => this.replace({ ...this.notebook, open });
    const choose = select({ id: 'conversation', label: said.label, value: this.conversation.id, set }, [
      { options },
    ]);
    return node(
      'div',
      { class: 'plan-conversations' },
      conversations.length > 1 ? choose : undefined,
      node(
        'details',
        { class: 'add-conversation' },
        node('summary', {}, said.add),
        node(
          'div',
          { class: 'buttons' },
          button(said.addManager, () => this.#add('manager')),
          button(said.addOwn, () => this.#add('person')),
        ),
      ),
    );
  }

  #titleOf({ mine: { side, name } }: Conversation): string {
    const { conversations: said } = this.words;
    if (!name.trim()) return side === 'person' ? said.ownUnnamed : said.withUnnamed;
    return say(side === 'person' ? said.own : said.withPerson, { name: name.trim() });
  }

  #add(side: Side): void {
    const fresh = blankConversation(side, this.data.framework, beginning());
    this.replace({
      ...this.notebook,
      conversations: [...this.notebook.conversations, fresh],
      open: fresh.id,
    });
    this.go('where');
  }

  #names(): Record<StepName, string> {
    return this.sheet.side === 'manager' ? this.words.stepsOfManager : this.words.steps;
  }

  #stepList(): HTMLElement {
    const names = this.#names();
    const items = steps.map((name) =>
      node(
        'li',
        {},
        node(
          'a',
          {
            href: `#${name}`,
            id: `step-${name}`,
            'aria-current': name === this.view.step ? 'step' : undefined,
          },
          names[name],
        ),
      ),
    );
    for (const [n, item] of items.entries()) {
      item.firstElementChild?.addEventListener('click', (event) => {
        event.preventDefault();
        delete this.view.competency;
        this.go(steps[n] ?? 'where');
      });
    }
    return node('ol', {}, ...items);
  }

  #title(): HTMLElement {
    return node('h2', { id: 'step-title', tabindex: '-1' }, this.#names()[this.view.step]);
  }

  #onward(): HTMLElement {
    const next = steps[steps.indexOf(this.view.step) + 1];
    const isInside = this.view.step === 'assess' && this.view.competency !== undefined;
    if (!next || isInside) return node('p', {});
    const label = say(this.words.next, { step: this.#names()[next] });
    return node(
      'p',
      { class: 'onward' },
      button(label, () => this.go(next), { class: 'strong', id: 'onward' }),
    );
  }
}

customElements.define('plan-page', PlanPage);
