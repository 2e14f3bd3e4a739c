import { replaceKeepingFocus } from './keep-focus.ts';

/** Parts of what is in view that can be shown anew without the rest: slow phones are quick that way. */
export class Parts {
  readonly #builders = new Map<string, () => HTMLElement>();

  /** Builds a part, and can do so again. The element has the id afterwards. */
  build(id: string, builder: () => HTMLElement): HTMLElement {
    this.#builders.set(id, builder);
    const made = builder();
    made.id = id;
    return made;
  }

  /** Shows parts as they are now; false where one of them is not in view. */
  show(ids: readonly string[]): boolean {
    const found = ids.map((id) => ({ place: document.getElementById(id), builder: this.#builders.get(id) }));
    for (const { place, builder } of found) {
      if (!place || !builder) return false;
      const made = builder();
      place.className = made.className;
      replaceKeepingFocus(place, [...made.childNodes]);
    }
    return true;
  }

  forget(): void {
    this.#builders.clear();
  }
}
