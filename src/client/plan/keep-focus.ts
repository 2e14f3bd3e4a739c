/** Where the focus was: in an element with an id, else after those that come before it, the nearest first. */
interface Place {
  ids: readonly string[];
  id: string;
  /** What was selected in it, and how far it was scrolled, where it is a field to type in. */
  text?: readonly [from: number, to: number, scrolled: number];
}

/**
 * Puts other content in an element. The focus and the place in the text stay where they were; where the element that
 * had the focus is gone, the focus goes to the nearest one before it.
 */
export function replaceKeepingFocus(root: Element, children: readonly Node[]): void {
  const { activeElement } = document;
  const place = placeIn(root, activeElement);
  if (!children.some((child) => child.parentNode === root)) moveFocused(root, children);
  for (const each of [...root.childNodes]) if (!children.includes(each)) each.remove();
  // What stands there already is not moved, or the browser would lay it out again.
  for (const [n, child] of children.entries()) {
    const there = root.childNodes[n] ?? null;
    if (there !== child) root.insertBefore(child, there);
  }
  if (place && document.activeElement !== activeElement) goBack(place);
}

/**
 * A box, a dot or a list that has the focus goes over to what comes, and works as the one whose place it takes. Losing
 * the focus and getting it back takes a layout more, and lists forget the letters by which somebody looks for an entry.
 */
function moveFocused(root: Element, children: readonly Node[]): void {
  const old = document.activeElement as HTMLInputElement | null;
  if (!old?.onchange || !root.contains(old) || !('moveBefore' in root)) return;
  root.append(...children);
  const twin = [...root.querySelectorAll<HTMLInputElement>('input, select')].find(
    (each) => each !== old && each.id === old.id,
  );
  if (!twin?.isEqualNode(old)) return;
  const parent = twin.parentElement as Element & { moveBefore(node: Node, child: Node): void };
  parent.moveBefore(old, twin);
  old.onchange = twin.onchange;
  old.checked = twin.checked;
  // A box that is given the value that it has is another box from then on.
  if (old.value !== twin.value) old.value = twin.value;
  twin.remove();
}

function placeIn(root: Element, active: Element | null): Place | undefined {
  if (!active || !root.contains(active)) return undefined;
  const before = [...root.querySelectorAll('[id]')].filter(
    (each) => each.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const ids = before.map(({ id }) => id).reverse();
  const { selectionStart: from, selectionEnd: to } = active as HTMLTextAreaElement;
  const isText = typeof from === 'number' && typeof to === 'number';
  // Asked of anything else, it would be laid out for nothing.
  return { id: active.id, ids, ...(isText ? { text: [from, to, active.scrollTop] } : {}) };
}

function goBack({ id, ids, text }: Place): void {
  const same = id ? document.getElementById(id) : null;
  same?.focus({ preventScroll: true });
  if (same && document.activeElement === same) {
    if (text) {
      (same as HTMLTextAreaElement).setSelectionRange(text[0], text[1]);
      same.scrollTop = text[2];
    }
    return;
  }
  for (const other of [...ids, 'step-title']) {
    const found = document.getElementById(other);
    found?.focus();
    if (found && document.activeElement === found) return;
  }
}
