/** Where the focus was: in an element with an id, else after those that come before it, the nearest first. */
interface Place {
  ids: readonly string[];
  id: string;
  /** What was selected in it, where it is a field to type in. */
  selection?: readonly [number, number];
  scrolled: number;
}

/**
 * Puts other content in an element. The focus and the place in the text stay where they were; where the element that
 * had the focus is gone, the focus goes to the nearest one before it. What was unfolded stays so.
 */
export function replaceKeepingFocus(root: Element, children: readonly Node[]): void {
  const { activeElement } = document;
  const place = placeIn(root, activeElement);
  const folds = new Map(
    [...root.querySelectorAll<HTMLDetailsElement>('details[id]')].map((each) => [each.id, each.open]),
  );
  if (children.some((child) => child.parentNode === root)) replaceSome(root, children);
  else if (!keepsList(root, children)) root.replaceChildren(...children);
  for (const [fold, isOpen] of folds) {
    const found = document.getElementById(fold);
    if (found instanceof HTMLDetailsElement) found.open = isOpen;
  }
  if (place && document.activeElement !== activeElement) goBack(place);
}

/** What stands there already is not moved, or the browser would lay it out again. */
function replaceSome(root: Element, children: readonly Node[]): void {
  for (const each of [...root.childNodes]) if (!children.includes(each)) each.remove();
  for (const [n, child] of children.entries()) {
    const there = root.childNodes[n] ?? null;
    if (there !== child) root.insertBefore(child, there);
  }
}

/** A list in which somebody looks for an entry by its first letters stays, or the browser would forget the letters. */
function keepsList(root: Element, children: readonly Node[]): boolean {
  const { activeElement: old } = document;
  if (!(old instanceof HTMLSelectElement) || !root.contains(old) || !('moveBefore' in root)) return false;
  const before = [...root.childNodes];
  root.append(...children);
  const twin = [...root.querySelectorAll('select')].find((each) => each !== old && each.id === old.id);
  if (twin?.isEqualNode(old)) {
    const parent = twin.parentElement as Element & { moveBefore(node: Node, child: Node): void };
    parent.moveBefore(old, twin);
    old.onchange = twin.onchange;
    old.value = twin.value;
    twin.remove();
  }
  for (const each of before) each.remove();
  return true;
}

function placeIn(root: Element, active: Element | null): Place | undefined {
  if (!active || active === root || !root.contains(active)) return undefined;
  const before = [...root.querySelectorAll('[id]')].filter(
    (each) => each.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const ids = before.map(({ id }) => id).reverse();
  const { selectionStart: from, selectionEnd: to } = active as HTMLTextAreaElement;
  const isText = typeof from === 'number' && typeof to === 'number';
  return { id: active.id, ids, scrolled: active.scrollTop, ...(isText ? { selection: [from, to] } : {}) };
}

function goBack({ id, ids, selection, scrolled }: Place): void {
  const same = id ? document.getElementById(id) : null;
  same?.focus({ preventScroll: true });
  if (same && document.activeElement === same) {
    if (selection) (same as HTMLTextAreaElement).setSelectionRange(...selection);
    same.scrollTop = scrolled;
    return;
  }
  for (const other of [...ids, 'step-title']) {
    const found = document.getElementById(other);
    found?.focus();
    if (found && document.activeElement === found) return;
  }
}

/** Lets the focus go before what is shown changes, where it is put elsewhere afterwards: keeping it takes a layout more. */
export function leaveFocus(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement) activeElement.blur();
}
