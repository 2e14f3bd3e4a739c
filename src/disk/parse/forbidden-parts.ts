import { EVENT_ID, type Event } from 'js-yaml';
import { quote } from '../../core/problems/quote.ts';
import type { Fault } from './fault.ts';
import { type Outline, type OutlinedField, outlineOf } from './outline.ts';
import { positionsIn } from './positions-in.ts';

/** Keys that change what a mapping is instead of naming a field. */
export const forbiddenKeys: ReadonlySet<unknown> = new Set(['__proto__', '<<']);

interface Finding {
  offset: number;
  message: string;
  hint: string;
}

/** All that well-formed YAML can hold and files of a framework may not, in the order of the text. */
export function forbiddenParts(text: string, events: readonly Event[]): Fault[] {
  const positionOf = positionsIn(text);
  const found = outlineOf(text, events).flatMap((document) =>
    forbiddenKeysIn(document, (offset) => positionOf(offset).line),
  );
  for (const event of events) found.push(...forbiddenProperties(text, event));
  found.push(...secondDocument(text, events));
  return found
    .sort((a, b) => a.offset - b.offset)
    .map(({ offset, ...said }) => ({ check: 'yaml-is-well-formed', position: positionOf(offset), ...said }));
}

function forbiddenKeysIn(
  { fields = [], entries = [] }: Outline,
  lineOf: (offset: number) => number,
): Finding[] {
  const first = new Map<string, number>();
  const found: Finding[] = [];
  for (const field of fields) {
    const earlier = field.key === undefined ? undefined : first.get(field.key);
    found.push(...forbiddenKey(field, earlier === undefined ? undefined : lineOf(earlier)));
    if (field.key !== undefined && earlier === undefined) first.set(field.key, field.offset);
  }
  const inside = [...entries, ...fields.flatMap(({ value }) => value ?? [])];
  return [...found, ...inside.flatMap((value) => forbiddenKeysIn(value, lineOf))];
}

function forbiddenKey({ key, offset }: OutlinedField, earlierLine: number | undefined): Finding[] {
  if (key === undefined) return [{ offset, ...said.compoundKey }];
  if (key === '<<') return [{ offset, ...said.mergedFields }];
  if (forbiddenKeys.has(key))
    return [{ offset, message: `No field can be called ${quote(key)}.`, hint: 'Remove it.' }];
  if (earlierLine === undefined) return [];
  const message = `The field ${quote(key)} is written a second time here; line ${earlierLine} has it already.`;
  return [{ offset, message, hint: 'Keep one of the two.' }];
}

function forbiddenProperties(text: string, event: Event): Finding[] {
  if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return [];
  const found: Finding[] = [];
  if (event.anchorStart >= 0) {
    const isAlias = event.type === EVENT_ID.ALIAS;
    found.push(property(text, event.anchorStart - 1, event.anchorEnd, isAlias ? 'an alias' : 'an anchor'));
  }
  if (event.type !== EVENT_ID.ALIAS && event.tagStart >= 0) {
    found.push(property(text, event.tagStart, event.tagEnd, 'a tag'));
  }
  return found;
}

function property(text: string, offset: number, end: number, kind: string): Finding {
  const sign = text.charAt(offset);
  return {
    offset,
    message: `${quote(text.slice(offset, end))} is ${kind}, which files of a framework do without.`,
    hint: `If it is a text that begins with \`${sign}\`, put the whole text in quotation marks. ${said.instead[sign] ?? ''}`,
  };
}

const said = {
  compoundKey: {
    message: 'The name of a field is a list or a mapping here, but has to be a text.',
    hint: 'If it is a text that begins with `[` or `{`, put it in quotation marks.',
  },
  mergedFields: {
    message: '`<<` merges fields from elsewhere, which files of a framework do without.',
    hint: 'Write the fields out where they belong.',
  },
  secondDocument: {
    message: 'A second document begins here, but a file holds one.',
    hint: 'Remove the line that separates them, or move what follows into a file of its own.',
  },
  instead: {
    '*': 'Else write the value out again.',
    '&': 'Else remove it.',
    '!': 'Else remove it.',
  } as Record<string, string>,
};

function secondDocument(text: string, events: readonly Event[]): Finding[] {
  const documents = events.filter((event) => event.type === EVENT_ID.DOCUMENT);
  const [first, second] = documents;
  if (!first || !second) return [];
  const marks = [...text.matchAll(/(?<![^\n])(?:---|\.\.\.)(?=\s|$)/g)];
  return [{ offset: marks[first.explicitStart ? 1 : 0]?.index ?? 0, ...said.secondDocument }];
}
