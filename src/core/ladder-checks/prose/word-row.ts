/**
 * The words of a text, one after the other, as numbers: to compare numbers is much faster than to compare words, and
 * large frameworks have millions. One row is read into again and again.
 */
export interface WordRow {
  count: number;
  /** Where each word begins and ends. */
  starts: Int32Array;
  ends: Int32Array;
  /** Equal words have equal keys, whatever their case. */
  keys: Int32Array;
  /** Words that begin with the same four letters have the same beginning; all numbers have one. */
  beginnings: Int32Array;
  /** 1 where a sentence ends with the word. */
  closes: Uint8Array;
}

export const wordRow = (length = 1024): WordRow => ({
  count: 0,
  starts: new Int32Array(length),
  ends: new Int32Array(length),
  keys: new Int32Array(length),
  beginnings: new Int32Array(length),
  closes: new Uint8Array(length),
});

const prime = 0x01000193;
const basis = 0x811c9dc5 | 0;
const lettersOfBeginning = 4;

/** The beginning that every number has. */
export const numberBeginning = 1;

/** Reads a text into a row, which grows where it has to. */
export function readWords(text: string, row: WordRow): void {
  if (row.starts.length < text.length / 2 + 1) Object.assign(row, wordRow(text.length + 2));
  const { length } = text;
  let count = 0;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) {
      if (count > 0 && endsSentence(code) && !isWordAt(text, at + 1)) row.closes[count - 1] = 1;
      at += 1;
      continue;
    }
    row.starts[count] = at;
    at = readWord(text, at, count, row);
    row.ends[count] = at;
    row.closes[count] = 0;
    count += 1;
  }
  if (count > 0) row.closes[count - 1] = 1;
  row.count = count;
}

function readWord(text: string, start: number, count: number, row: WordRow): number {
  let key = basis;
  let beginning = basis;
  let at = start;
  let isNumber = true;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isLetter(code) && !(isJoint(code) && isWordAt(text, at + 1))) break;
    if (code < 0x30 || code > 0x39) isNumber = false;
    key = Math.imul(key ^ lowerCase(code), prime);
    if (at - start < lettersOfBeginning) beginning = key;
  }
  row.keys[count] = key;
  row.beginnings[count] = isNumber ? numberBeginning : beginning;
  return at;
}

const isWordAt = (text: string, at: number): boolean => at < text.length && isLetter(text.charCodeAt(at));

/** Letters and digits of any script; of the signs beyond ASCII, those of punctuation are none. */
function isLetter(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  return (
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f)
  );
}

/** An apostrophe or a hyphen between two letters belongs to a word. */
const isJoint = (code: number): boolean => code === 0x27 || code === 0x2d || code === 0x2019;

/** `.`, `!`, `?`, the end of a line of a list, and their like in other scripts. */
const endsSentence = (code: number): boolean =>
  code === 0x2e ||
  code === 0x21 ||
  code === 0x3f ||
  code === 0x2026 ||
  code === 0x3002 ||
  code === 0xff01 ||
  code === 0xff1f;

function lowerCase(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code === 0x2d ? 0x2d : code;
  if (code === 0x2019) return 0x27;
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}
