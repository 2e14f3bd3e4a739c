import {
  CORE_SCHEMA,
  constructFromEvents,
  defineMappingTag,
  EVENT_ID,
  type Event,
  mapTag,
  parseEvents,
} from 'js-yaml';
import { explainSyntax, unexplained } from './explain-syntax.ts';
import { deepest, type Fault } from './fault.ts';
import { forbiddenKeys, forbiddenParts } from './forbidden-parts.ts';
import { plainData } from './plain-data.ts';

const schema = CORE_SCHEMA.withTags(
  defineMappingTag('tag:yaml.org,2002:map', {
    ...mapTag,
    addPair: (mapping: Record<string, unknown>, key, value) =>
      forbiddenKeys.has(key) ? 'forbidden key' : mapTag.addPair(mapping, key, value),
  }),
);

/** The steps that a fast reader of YAML takes through a text; throws at the first mistake and at nesting that is too deep. */
export const readEvents = (text: string): Event[] => parseEvents(text, { maxDepth: deepest });

/**
 * The data that YAML stands for: texts, numbers, yes and no, lists, and mappings that have own keys only. Dates stay text.
 * Nothing at all where the text holds only comments. Else its first mistake, or everything that is forbidden in it.
 */
export function parseYaml(text: string): { data: unknown } | { faults: Fault[] } {
  let events: Event[];
  try {
    events = readEvents(text);
  } catch (error) {
    return { faults: [explainSyntax(text, error)] };
  }
  const plain = plainData(text, events);
  if (plain) return plain;
  try {
    if (isPlain(events)) return { data: constructFromEvents(events, { source: text, schema })[0] };
    return { faults: forbiddenParts(text, events) };
  } catch (error) {
    const faults = forbiddenParts(text, events);
    return { faults: faults.length > 0 ? faults : [unexplained(error)] };
  }
}

/** Whether there is at most one document, without anchors, aliases and tags. */
function isPlain(events: readonly Event[]): boolean {
  let documents = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) documents += 1;
    else if (event.type === EVENT_ID.ALIAS) return false;
    else if (event.type !== EVENT_ID.POP && (event.anchorStart >= 0 || event.tagStart >= 0)) return false;
  }
  return documents < 2;
}
