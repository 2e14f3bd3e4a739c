import { deepest } from './fault.ts';

/**
 * Where a body nests deeper than its parser can follow; nothing for a body that may be parsed. Needed before parsing,
 * because the parser is native code, and running out of stack there ends the whole program.
 */
export function tooDeepAt(body: string): number | undefined {
  return manyMarksAt(body) ?? manyBracketsAt(body);
}

/** A line with more signs of quotations and lists in front than can be meant. */
function manyMarksAt(body: string): number | undefined {
  for (const line of body.matchAll(/(?<![^\n])(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))+/g)) {
    if (line[0].replace(/[ \t]/g, '').length > deepest) return line.index;
  }
  return undefined;
}

/** Brackets in prose need not match, so a closing one too many counts as none. */
function manyBracketsAt(body: string): number | undefined {
  let depth = 0;
  for (const { 0: sign, index } of body.matchAll(/<\/|\/>|<(?=[A-Za-z>])|[()[\]{}]/g)) {
    depth = /[<([{]$/.test(sign) ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest) return index;
  }
  return undefined;
}
