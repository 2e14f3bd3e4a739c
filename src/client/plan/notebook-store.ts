import { merge } from '../../core/assessment/merge.ts';
import { readPlanFile, writeNotebook } from '../../core/assessment/plan-file.ts';
import type { Notebook } from '../../core/assessment/worksheet.ts';

/** Whether what is written here is kept, and if not, why. */
export type Keeping = 'kept' | 'off' | 'full' | 'newer';

/** What a window finds when it opens. */
export interface Found {
  notebook?: Notebook;
  /** What could not be read, as it was stored; a copy of it stays in the store. */
  unreadable?: string;
}

/**
 * The notebook in the browser's storage, shared by all windows of the site. It never throws. Before it writes, it
 * reads what others wrote meanwhile and joins the two, so that no window takes away the words of another.
 */
export class NotebookStore {
  readonly #key: string;
  /** What was in the store when this window last read or wrote it. */
  #last: string | null = null;
  keeping: Keeping = 'kept';

  constructor(base: string) {
    this.#key = `trellis-plan:${base}`;
  }

  open(): Found {
    try {
      this.#last = localStorage.getItem(this.#key);
    } catch {
      this.keeping = 'off';
      return {};
    }
    if (this.#last === null) return {};
    const read = readPlanFile(this.#last);
    if ('file' in read && 'notebook' in read.file) return { notebook: read.file.notebook };
    if ('problem' in read && read.problem.kind === 'newer') {
      this.keeping = 'newer';
      return { unreadable: this.#last };
    }
    return { unreadable: this.#setAside(this.#last) };
  }

  /** Keeps a notebook. Returns what stands in the store now, which is another one where another window wrote too. */
  save(notebook: Notebook): Notebook {
    if (this.keeping === 'newer') return notebook;
    const joined = this.#join(notebook);
    const text = writeNotebook(joined);
    try {
      localStorage.setItem(this.#key, text);
      this.#last = text;
      this.keeping = 'kept';
    } catch (error) {
      this.keeping = isFull(error) ? 'full' : 'off';
    }
    return joined;
  }

  /** What stands in the store after another window wrote, joined with what this one has; nothing where it is the same. */
  catchUp(notebook: Notebook): { joined?: Notebook; isForgotten: boolean } {
    const text = this.#read();
    if (text === null) return { isForgotten: this.#last !== null && this.keeping === 'kept' };
    if (text === this.#last) return { isForgotten: false };
    const joined = this.#join(notebook);
    this.#last = text;
    return { joined, isForgotten: false };
  }

  /** Takes all that this page ever kept out of the store. */
  forget(): void {
    try {
      for (const key of Object.keys(localStorage).filter((each) => each.startsWith(this.#key))) {
        localStorage.removeItem(key);
      }
    } catch {
      // Without storage there is nothing to forget.
    }
    this.#last = null;
    if (this.keeping !== 'off') this.keeping = 'kept';
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
    const [base, other] = [notebookIn(this.#last), notebookIn(text)];
    if (!other) {
      this.#setAside(text);
      return mine;
    }
    const { merged, setAside } = merge(base ?? { conversations: [], open: '', setAside: [] }, mine, other);
    const aside = setAside.map((each) => ({ ...each }));
    return { ...merged, open: mine.open, setAside: [...merged.setAside, ...aside] };
  }

  #setAside(text: string): string {
    try {
      localStorage.setItem(`${this.#key}:kept-${new Date().toISOString()}`, text);
    } catch {
      // It stays where it is until there is room for a copy.
      this.keeping = 'full';
    }
    return text;
  }
}

function notebookIn(text: string | null): Notebook | undefined {
  const read = readPlanFile(text ?? '');
  return 'file' in read && 'notebook' in read.file ? read.file.notebook : undefined;
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'].includes(error.name);
