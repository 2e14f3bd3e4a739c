import { foldedText } from './folded-text.ts';
import { hasEnded, isAtKey, keyFrom, valueInLine } from './plain-values.ts';
import { beginsWith, noLine, skipSpaces, toNextLine, unusual, type Way } from './way.ts';

/** Tabs and old line ends, which count in YAML, what its readers refuse, and signs that are two characters. */
const unusualSign = /[^\n -~\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

/** Deeper files are left to others, which know how deep is too deep. */
const deepestIndentation = 40;

/**
 * The data of a YAML text that is written as nearly all files of a framework are: fields and entries on lines of their own,
 * values on one line or folded below `>-`. It takes a third of the time of a reader of YAML, which has to be ready for
 * more. Nothing where anything is written in another way, be it right or wrong: that is for the reader of YAML to say.
 */
export function plainYaml(text: string): { data: unknown } | undefined {
  if (unusualSign.test(text)) return undefined;
  const way: Way = { text, at: 0, end: -1, indent: 0 };
  try {
    toNextLine(way);
    const data = way.indent === 0 ? blockFrom(way) : undefined;
    return data !== undefined && way.indent === noLine ? { data } : undefined;
  } catch (error) {
    if (error !== unusual) throw error;
    return undefined;
  }
}

function blockFrom(way: Way): unknown {
  if (way.indent > deepestIndentation) throw unusual;
  return isEntry(way) ? listFrom(way) : mappingFrom(way, way.indent);
}

const isEntry = (way: Way): boolean => beginsWith(way, '-', ' ');

/** Whether the next line stands beside those before it. What stands further in is part of a value on several lines. */
function goesOn(way: Way, indent: number): boolean {
  if (way.indent > indent) throw unusual;
  return way.indent === indent;
}

function mappingFrom(way: Way, indent: number): Record<string, unknown> {
  const mapping: Record<string, unknown> = {};
  do {
    const key = keyFrom(way);
    if (Object.hasOwn(mapping, key)) throw unusual;
    skipSpaces(way);
    mapping[key] = way.at < way.end ? valueFrom(way, indent) : blockBelow(way, indent);
  } while (goesOn(way, indent));
  return mapping;
}

/** The entries of a list may stand as far in as the name of its field. */
function blockBelow(way: Way, indent: number): unknown {
  toNextLine(way);
  if (way.indent > indent || (way.indent === indent && isEntry(way))) return blockFrom(way);
  throw unusual;
}

function listFrom(way: Way): unknown[] {
  const list: unknown[] = [];
  const { indent } = way;
  do {
    if (!isEntry(way)) break;
    const start = way.at;
    way.at += 1;
    skipSpaces(way);
    list.push(isAtKey(way) ? mappingFrom(way, indent + way.at - start) : valueFrom(way, indent));
  } while (goesOn(way, indent));
  return list;
}

/** A value that begins on the line of its field or entry. */
function valueFrom(way: Way, indent: number): unknown {
  if (beginsWith(way, '>', '-')) return foldedText(way, indent);
  const value = valueInLine(way);
  if (!hasEnded(way)) throw unusual;
  toNextLine(way);
  return value;
}
