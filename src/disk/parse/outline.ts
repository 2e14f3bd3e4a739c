import { constructFromEvents, EVENT_ID, type Event, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';

/** Where a value of a YAML text stands, and what stands in it: fields of a mapping, or entries of a list. */
export interface Outline {
  offset: number;
  fields?: OutlinedField[];
  entries?: Outline[];
}

export interface OutlinedField {
  /** As the data has it: `1`, `1.0` and `"1"` are one and the same. Nothing where a list or a mapping is the key. */
  key: string | undefined;
  offset: number;
  value?: Outline;
}

/** The documents of a YAML text, each with its value as its only entry. */
export function outlineOf(text: string, events: readonly Event[]): readonly Outline[] {
  const documents: Outline[] = [];
  const open: Outline[] = [{ offset: 0, entries: documents }];
  let latest = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    latest = startOf(text, event) ?? latest;
    const value = outlineEvent(event, latest);
    const parent = open.at(-1);
    if (parent) attach(parent, value, event, text);
    if (value.fields || value.entries) open.push(value);
  }
  return documents;
}

/** Where the value of an event begins. Nothing for a value that is left out. */
function startOf(text: string, event: Event): number | undefined {
  if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) return event.start;
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1;
  if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) return undefined;
  return startOfText(text, event);
}

/** A text in quotation marks begins at the first of them, and one below `|` or `>` after its indentation. */
function startOfText(text: string, { style, valueStart, valueEnd }: ScalarEvent): number {
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return valueStart - 1;
  if (style === SCALAR_STYLE.PLAIN) return valueStart;
  const indentation = text.slice(valueStart, valueEnd).search(/\S/);
  return valueStart + Math.max(0, indentation);
}

function outlineEvent(event: Event, offset: number): Outline {
  if (event.type === EVENT_ID.MAPPING) return { offset, fields: [] };
  if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.DOCUMENT) return { offset, entries: [] };
  return { offset };
}

/** In a mapping, keys and values come in turns. */
function attach(parent: Outline, value: Outline, event: Event, text: string): void {
  parent.entries?.push(value);
  const field = parent.fields?.at(-1);
  if (field && !field.value) field.value = value;
  else parent.fields?.push({ key: keyText(text, event), offset: value.offset });
}

/** What YAML takes for nothing else than the text that it is, even where it says `true`. */
const plainName = /^[a-z][\w-]*$/;

function keyText(text: string, event: Event): string | undefined {
  if (event.type !== EVENT_ID.SCALAR) return undefined;
  const written = text.slice(event.valueStart, event.valueEnd);
  if (event.style === SCALAR_STYLE.PLAIN && plainName.test(written)) return written;
  const document: Event = {
    type: EVENT_ID.DOCUMENT,
    explicitStart: false,
    explicitEnd: false,
    directives: [],
  };
  const bare = { ...event, anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1 };
  return String(constructFromEvents([document, bare, { type: EVENT_ID.POP }], { source: text })[0]);
}
