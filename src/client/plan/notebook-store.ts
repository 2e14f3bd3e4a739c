import { merge } from '../../core/assessment/merge.ts';
import { readPlanFile, writeNotebook } from '../../core/assessment/plan-file.ts';
import type { Notebook } from '../../core/assessment/worksheet.ts';

/** Whether what is written here is kept, and if not, why. */
export type Keeping = 'kept' | 'off' | 'full' | 'newer';

/** In milliseconds: how long a browser may take to tell one window what another wrote, with room to spare. */
const atTheSameTime = 500;

/**
 * The notebook in the browser's storage, shared by all windows of the site. It never throws. Before it writes, it
 * reads what others wrote meanwhile and joins the two, so that no window takes away the words of another. What it
 * cannot read it copies aside, and does not write over before it has.
 */
export class NotebookStore {
  readonly #key: string;
  /** What was in the store when this window last read or wrote it. */
  #last: string | null = null;
  /** What was there before this window last wrote, and when that was. */
  #before: { text: string | null; until: number } = { text: null, until: 0 };
  /** What could not be read, and could not be copied for want of room. */
  #uncopied: string | undefined;
  /** What is written next was not typed here, but joined from what two windows wrote at the same time. */
  #isAnswer = false;
  keeping: Keeping = 'kept';

  constructor(base: string) {
    this.#key = `trellis-plan:${base}`;
  }

  open(): Notebook | undefined {
    try {
      this.#last = localStorage.getItem(this.#key);
    } catch {
      this.keeping = 'off';
    }
    return this.#last === null ? undefined : this.#notebookIn(this.#last);
  }

  /** Keeps a notebook. Returns what stands in the store now, which is another one where another window wrote too. */
  save(notebook: Notebook): Notebook {
    if (this.#uncopied !== undefined) this.#copy(this.#uncopied);
    const joined = this.#join(notebook);
    if (this.keeping === 'newer' || this.#uncopied !== undefined) return joined;
    const text = writeNotebook(joined);
    try {
      localStorage.setItem(this.#key, text);
      if (!this.#isAnswer) this.#before = { text: this.#last, until: Date.now() + atTheSameTime };
      this.#isAnswer = false;
      this.#last = text;
      this.keeping = 'kept';
    } catch (error) {
      this.keeping = isFull(error) ? 'full' : 'off';
    }
    return joined;
  }

  /**
   * What stands in the store after another window wrote, joined with what this one has; nothing where it is the same.
   * It is ahead of the store where the other window could not know what this one wrote.
   */
  catchUp(notebook: Notebook): { joined?: Notebook; isForgotten: boolean; isAhead?: boolean } {
    const text = this.#read();
    if (text === null) return { isForgotten: this.#last !== null && this.keeping === 'kept' };
    if (text === this.#last) return { isForgotten: false };
    const isAhead = Date.now() < this.#before.until;
    const joined = this.#join(notebook);
    this.#last = text;
    this.#isAnswer = isAhead;
    return { joined, isForgotten: false, isAhead };
  }

  /** Takes all that this page ever kept out of the store. */
  forget(): void {
    this.forgetKept();
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // Without storage there is nothing to forget.
    }
    this.#last = null;
    if (this.keeping !== 'off') this.keeping = 'kept';
  }

  /** The latest of what could not be read, as it was stored. */
  keptAside(): string | undefined {
    const latest = this.#copies().at(-1);
    return this.#uncopied ?? (latest && localStorage.getItem(latest)) ?? undefined;
  }

  forgetKept(): void {
    this.#uncopied = undefined;
    for (const key of this.#copies()) localStorage.removeItem(key);
  }

  /** The store as it was last read, whether or not this page understands it. */
  held(): string {
    return this.#last ?? '';
  }

  isOwn(key: string | null): boolean {
    return key === null || key === this.#key;
  }

  #read(): string | null {
    try {
      return localStorage.getItem(this.#key);
    } catch {
      return this.#last;
    }
  }

  #join(mine: Notebook): Notebook {
    const text = this.#read();
    if (text === null || text === this.#last) return mine;
    // Of two windows that write at the same time, each learns late what the other wrote, and neither built on the other.
    const base = notebookIn(Date.now() < this.#before.until ? this.#before.text : this.#last);
    const other = this.#notebookIn(text);
    if (!other) return mine;
    const { merged, setAside } = merge(base ?? { conversations: [], open: '', setAside: [] }, mine, other);
    const aside = setAside.map((each) => ({ ...each }));
    return { ...merged, open: mine.open, setAside: [...merged.setAside, ...aside] };
  }

  #notebookIn(text: string): Notebook | undefined {
    const read = readPlanFile(text);
    if ('file' in read && 'notebook' in read.file) return read.file.notebook;
    if ('problem' in read && read.problem.kind === 'newer') this.keeping = 'newer';
    else if (text.trim()) this.#copy(text);
    return undefined;
  }

  #copies(): string[] {
    try {
      return Object.keys(localStorage)
        .filter((each) => each.startsWith(`${this.#key}:kept-`))
        .sort();
    } catch {
      return [];
    }
  }

  #copy(text: string): void {
    this.#uncopied = undefined;
    if (this.#copies().some((key) => localStorage.getItem(key) === text)) return;
    try {
      localStorage.setItem(`${this.#key}:kept-${new Date().toISOString()}`, text);
    } catch {
      this.#uncopied = text;
      this.keeping = 'full';
    }
  }
}

function notebookIn(text: string | null): Notebook | undefined {
  const read = readPlanFile(text ?? '');
  return 'file' in read && 'notebook' in read.file ? read.file.notebook : undefined;
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'].includes(error.name);
