import {
  boolCoreTag,
  EVENT_ID,
  type Event,
  floatCoreTag,
  getScalarValue,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';
import { forbiddenKeys } from './forbidden-parts.ts';

const unusual = new Error('It holds more than plain data.');

/**
 * The data of a YAML text from the steps of its reader, in half the time that the reader of YAML takes, which has to be
 * ready for tags, anchors and merged fields. Nothing where the text holds one of these, or a field twice.
 */
export function plainData(text: string, events: readonly Event[]): { data: unknown } | undefined {
  const way = { text, events, at: 1 };
  const [document] = events;
  try {
    if (document?.type !== EVENT_ID.DOCUMENT) return undefined;
    const data = valueFrom(way);
    return way.at === events.length - 1 ? { data } : undefined;
  } catch (error) {
    if (error !== unusual) throw error;
    return undefined;
  }
}

interface Way {
  text: string;
  events: readonly Event[];
  /** The step that comes next. */
  at: number;
}

function valueFrom(way: Way): unknown {
  const event = way.events[way.at++];
  if (!event || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) throw unusual;
  if (event.anchorStart >= 0 || event.type === EVENT_ID.ALIAS || event.tagStart >= 0) throw unusual;
  if (event.type === EVENT_ID.SCALAR) return scalarOf(way.text, event);
  return event.type === EVENT_ID.MAPPING ? mappingFrom(way) : listFrom(way);
}

const isOver = ({ events, at }: Way): boolean => events[at]?.type === EVENT_ID.POP;

function listFrom(way: Way): unknown[] {
  const list: unknown[] = [];
  while (!isOver(way)) list.push(valueFrom(way));
  way.at += 1;
  return list;
}

function mappingFrom(way: Way): Record<string, unknown> {
  const mapping: Record<string, unknown> = {};
  while (!isOver(way)) {
    if (way.events[way.at]?.type !== EVENT_ID.SCALAR) throw unusual;
    const key = String(valueFrom(way));
    if (forbiddenKeys.has(key) || Object.hasOwn(mapping, key)) throw unusual;
    mapping[key] = valueFrom(way);
  }
  way.at += 1;
  return mapping;
}

const tags = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];

/** Most texts begin with a letter, and only few that do can be anything else. */
const mayBeNoText = /^(?![A-Za-z])|^(?:null|true|false)$/i;

function scalarOf(text: string, event: ScalarEvent): unknown {
  const value = getScalarValue(text, event);
  if (event.style !== SCALAR_STYLE.PLAIN || !mayBeNoText.test(value)) return value;
  for (const tag of tags) {
    const resolved = tag.resolve(value, false, tag.tagName);
    if (resolved !== NOT_RESOLVED) return resolved;
  }
  return value;
}
