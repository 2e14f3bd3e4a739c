import { type Attributes, type Child, node } from '../node.ts';
import { afterPaint } from './after-paint.ts';
import { buttons } from './blocks.ts';
import type { Desk } from './desk.ts';

/** What a field shows, and what becomes of what is typed. */
export interface Field {
  id: string;
  label: string;
  hint?: string;
  value: string;
  set(value: string): void;
}

/** A field for several lines, as high as what is in it. */
export function textArea(desk: Desk, field: Field, rows = 2): HTMLElement {
  const area = node('textarea', { ...named(field), rows: String(rows), dir: 'auto', maxlength: '20000' });
  return withLabel(field, onTyping(desk, area, field));
}

export function textLine(desk: Desk, field: Field, attributes: Attributes = {}): HTMLElement {
  const input = node('input', {
    type: 'text',
    ...named(field),
    autocomplete: 'off',
    dir: 'auto',
    maxlength: '2000',
    ...attributes,
  });
  return withLabel(field, onTyping(desk, input, field));
}

const named = ({ id, hint }: Field): Attributes => ({
  id,
  ...(hint ? { 'aria-describedby': `${id}-hint` } : {}),
});

function onTyping<Input extends HTMLInputElement | HTMLTextAreaElement>(
  desk: Desk,
  input: Input,
  field: Field,
) {
  input.value = field.value;
  input.addEventListener('input', () => {
    field.set(input.value);
    desk.keep();
  });
  return input;
}

function withLabel({ id, label, hint }: Field, input: HTMLElement): HTMLElement {
  return node(
    'div',
    { class: 'field' },
    node('label', { for: id }, label),
    hint ? node('p', { class: 'fine', id: `${id}-hint` }, hint) : undefined,
    input,
  );
}

type Groups = readonly { name?: string; options: readonly { value: string; text: string }[] }[];

/** A choice of one from a list; in groups where they have names. Those that may come late come after the rest is shown. */
export function select(field: Omit<Field, 'hint'>, groups: Groups, lateGroups?: () => Groups): HTMLElement {
  const list = node('select', { id: field.id });
  const add = (more: Groups) => {
    for (const { name, options } of more) {
      const items = options.map(({ value, text }) => node('option', { value }, text));
      list.append(...(name ? [node('optgroup', { label: name }, ...items)] : items));
    }
  };
  add(groups);
  if (lateGroups) afterPaint(() => add(lateGroups()));
  list.value = field.value;
  // Read off the list that was changed: one that has the focus goes on in the place of the next.
  list.onchange = ({ currentTarget }) => field.set((currentTarget as HTMLSelectElement).value);
  return withLabel(field, list);
}

/** A box or a dot to choose with, and its words. */
export function choice(
  kind: 'checkbox' | 'radio',
  {
    id,
    name,
    isOn,
    isOut = false,
    set,
  }: { id: string; name?: string; isOn: boolean; isOut?: boolean; set(isOn: boolean): void },
  ...label: readonly Child[]
): HTMLElement {
  const input = node('input', { type: kind, id, ...(name ? { name } : {}) });
  input.checked = isOn;
  input.disabled = isOut;
  input.onchange = ({ currentTarget }) => set((currentTarget as HTMLInputElement).checked);
  return node('label', { class: 'choice', for: id }, input, node('span', {}, ...label));
}

export function button(label: string, act: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = node('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', act);
  return made;
}

/**
 * Something folded, filled once it is opened: what nobody unfolds takes no time. What lies open from the start is
 * filled after the browser has shown the rest where it may come late.
 */
export function fold(
  {
    id,
    title,
    isOpen = false,
    isLate = false,
    class: name = '',
  }: { id: string; title: string; isOpen?: boolean; isLate?: boolean; class?: string },
  fill: () => readonly Child[],
): HTMLElement {
  const before = document.getElementById(id) as HTMLDetailsElement | null;
  const made = node('details', { class: `fold ${name}`.trim(), id }, node('summary', {}, title));
  const fillOnce = () => {
    if (made.childElementCount === 1) made.append(...fill().filter((child) => child !== undefined));
  };
  const unfold = isLate ? () => afterPaint(fillOnce) : fillOnce;
  made.addEventListener('toggle', unfold);
  made.open = before?.open ?? isOpen;
  if (made.open) unfold();
  return made;
}

/** A button that asks before it acts. */
export function askingButton(
  { words }: Desk,
  {
    id,
    label,
    question,
    yes = words.ask.yes,
    no = words.ask.no,
  }: { id: string; label: string; question: string; yes?: string; no?: string },
  act: () => void,
): HTMLElement {
  const ask = () => {
    const close = () => dialog.close();
    const agree = () => {
      dialog.close();
      act();
    };
    const dialog = node(
      'dialog',
      { class: 'plan-dialog', 'aria-labelledby': `${id}-question` },
      node('p', { id: `${id}-question` }, question),
      buttons(button(no, close), button(yes, agree, { class: 'strong' })),
    );
    dialog.addEventListener('close', () => dialog.remove());
    asking.append(dialog);
    dialog.showModal();
  };
  const asking = node('span', {}, button(label, ask, { id }));
  return asking;
}

/** A link to a page of the site. */
export const pageLink = ({ base }: Desk, path: string, text: string): HTMLAnchorElement =>
  node('a', { href: base + path.replace(/^\//, '') }, text);
