import { blankNotebook, isBlank } from '../../core/assessment/blank.ts';
import { carryOver } from '../../core/assessment/carry-over.ts';
import { isForeign } from '../../core/assessment/kinship.ts';
import type { Conversation, Notebook } from '../../core/assessment/worksheet.ts';
import { beginning, type Desk } from './desk.ts';
import { NotebookStore } from './notebook-store.ts';

/** In milliseconds: how long somebody may go on typing before it is kept. */
const untilSaved = 300;

/** The notebook of this window, kept in the browser soon after it changes and brought together with those of others. */
export class KeptNotebook {
  notebook: Notebook;
  /** Conversations about another framework. They are kept as they are, and not shown. */
  foreign: readonly Conversation[];
  readonly store: NotebookStore;
  readonly #desk: Desk;
  #saving: number | undefined;

  constructor(desk: Desk, base: string) {
    this.#desk = desk;
    this.store = new NotebookStore(base);
    const blank = blankNotebook(desk.data.framework, beginning());
    const held = this.store.open() ?? blank;
    this.foreign = held.conversations.filter(({ mine }) => isForeign(desk.data, mine));
    const own = held.conversations.filter((each) => !this.foreign.includes(each));
    const carried = own.map((each) => ({ ...each, mine: carryOver(desk.data, each.mine) }));
    this.notebook = { ...held, conversations: carried.length > 0 ? carried : blank.conversations };
    this.notebook.open = this.conversation.id;
  }

  /** The conversation that lies open. */
  get conversation(): Conversation {
    const { conversations, open } = this.notebook;
    return (conversations.find(({ id }) => id === open) ?? conversations[0]) as Conversation;
  }

  listen(): void {
    addEventListener('storage', ({ key }) => this.store.isOwn(key) && this.#catchUp());
    // A page that is hidden may never come back, and one that comes back may find that others wrote.
    addEventListener('pagehide', () => this.#saveIfLate());
    addEventListener('pageshow', ({ persisted }) => persisted && this.#catchUp());
    document.addEventListener('visibilitychange', () => document.hidden && this.#saveIfLate());
    addEventListener('beforeunload', (event) => {
      this.#saveIfLate();
      if (this.store.keeping !== 'kept' && !this.notebook.conversations.every(({ mine }) => isBlank(mine)))
        event.preventDefault();
    });
  }

  saveSoon(): void {
    this.#saving ??= window.setTimeout(() => this.#saveIfLate(), untilSaved);
  }

  save(): void {
    this.#waitNoLonger();
    const before = this.store.keeping;
    const held = this.#withForeign();
    const stored = this.store.save(held);
    const isJoined = stored !== held;
    if (isJoined) this.#adopt(stored);
    if (isJoined || before !== this.store.keeping) this.#desk.show();
  }

  forget(): void {
    this.#waitNoLonger();
    this.store.forget();
    this.foreign = [];
    this.notebook = blankNotebook(this.#desk.data.framework, beginning());
  }

  #saveIfLate(): void {
    if (this.#saving !== undefined) this.save();
  }

  #waitNoLonger(): void {
    window.clearTimeout(this.#saving);
    this.#saving = undefined;
  }

  #withForeign(): Notebook {
    return { ...this.notebook, conversations: [...this.notebook.conversations, ...this.foreign] };
  }

  #adopt(stored: Notebook): void {
    this.notebook = {
      ...stored,
      conversations: stored.conversations.filter(({ mine }) => !isForeign(this.#desk.data, mine)),
    };
  }

  #catchUp(): void {
    const { joined, isForgotten, isAhead } = this.store.catchUp(this.#withForeign());
    if (isForgotten) {
      this.#desk.forget();
      return;
    }
    if (!joined) return;
    this.#adopt(joined);
    if (isAhead) this.saveSoon();
    this.#desk.show();
    this.#desk.tell(this.#desk.words.store.otherWindow);
  }
}
