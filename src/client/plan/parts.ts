import { node } from '../node.ts';
import { replaceKeepingFocus } from './keep-focus.ts';

/**
 * Parts of what is in view that can be shown anew without the rest: slow phones are quick that way. A part that stands
 * directly in one that is shown stays as it is, unless it is asked for too.
 */
export class Parts {
  readonly #builders = new Map<string, () => HTMLElement>();
  /** What stands for a part that stays, while the part around it is built. */
  readonly #stays = new Map<Node, HTMLElement>();
  #asked: readonly string[] = [];
  #place: HTMLElement | undefined;

  /** Builds a part, and can do so again. The element has the id afterwards. */
  build(id: string, builder: () => HTMLElement): HTMLElement {
    this.#builders.set(id, builder);
    const there = this.#place && document.getElementById(id);
    if (there && there.parentElement === this.#place && !this.#asked.includes(id)) {
      const stand = node('span');
      this.#stays.set(stand, there);
      return stand;
    }
    const made = builder();
    made.id = id;
    return made;
  }

  /** Shows parts as they are now, those of them that are in view; `a` stands for `a/b` and `a/c` too. */
  show(ids: readonly string[]): void {
    this.#asked = ids;
    for (const [id, builder] of [...this.#builders]) {
      const place =
        ids.some((each) => id === each || id.startsWith(`${each}/`)) && document.getElementById(id);
      if (!place) continue;
      this.#place = place;
      const made = builder();
      place.className = made.className;
      replaceKeepingFocus(
        place,
        [...made.childNodes].map((each) => this.#stays.get(each) ?? each),
      );
      this.#stays.clear();
    }
    this.#place = undefined;
  }

  forget(): void {
    this.#builders.clear();
  }
}
