/**
 * The words of a text, one after the other, as numbers: to compare numbers is much faster than to compare words, and
 * large frameworks have millions. One row is read into again and again.
 */
export interface WordRow {
  count: number;
  /** How many sentences they make, and how many letters and digits they have. */
  sentences: number;
  letters: number;
  /** Which of `signs` it has. */
  signs: number;
  /** The latest word has a capital letter. */
  isAfterCapital: boolean;
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
  sentences: 0,
  letters: 0,
  signs: 0,
  isAfterCapital: false,
  starts: new Int32Array(length),
  ends: new Int32Array(length),
  keys: new Int32Array(length),
  beginnings: new Int32Array(length),
  closes: new Uint8Array(length),
});

/**
 * What checks look for in the few texts that have it. A text may be without it all the same: it is seen in passing, to
 * tell most texts apart from those that are worth a closer look.
 */
export const signs = { digit: 1, at: 2, slash: 4, name: 8 } as const;

/** Every sign, for texts that are not read word by word. */
export const anySign = 15;

const prime = 0x01000193;
const basis = 0x811c9dc5 | 0;
const lettersOfBeginning = 4;
const [hyphen, nine, apostrophe, space, atSign, slash] = [0x2d, 0x39, 0x27, 0x20, 0x40, 0x2f];

/** The beginning that every number has. */
export const numberBeginning = 1;

/** Reads a text into a row, which grows where it has to. */
export function readWords(text: string, row: WordRow): void {
  if (row.starts.length < text.length / 2 + 1) Object.assign(row, wordRow(text.length + 2));
  row.count = 0;
  row.letters = 0;
  row.sentences = 0;
  row.signs = 0;
  row.isAfterCapital = false;
  const { length } = text;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    if (letterOf(code) !== 0) {
      at = readWord(text, at, row);
      continue;
    }
    if (code !== space) readSign(code, text, at, row);
    at += 1;
  }
  close(row);
}

function readSign(code: number, text: string, at: number, row: WordRow): void {
  if (code === atSign) row.signs |= signs.at;
  else if (code === slash) row.signs |= signs.slash;
  else if (endings.has(code) && !isLetterAt(text, at + 1)) close(row);
}

function close(row: WordRow): void {
  if (row.count === 0 || row.closes[row.count - 1] === 1) return;
  row.closes[row.count - 1] = 1;
  row.sentences += 1;
}

function readWord(text: string, start: number, row: WordRow): number {
  const { length } = text;
  const { count } = row;
  let key = basis;
  let beginning = basis;
  let isNumber = true;
  let changes = 0;
  let at = start;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    let letter = letterOf(code);
    if (letter === 0) {
      if (!isJoint(code) || !isLetterAt(text, at + 1)) break;
      letter = code === hyphen ? hyphen : apostrophe;
    }
    // A capital letter is another one than the small one that stands for it.
    changes |= code ^ letter;
    if (letter > nine) isNumber = false;
    else row.signs |= signs.digit;
    key = Math.imul(key ^ letter, prime);
    if (at - start < lettersOfBeginning) beginning = key;
  }
  if (changes !== 0 && row.isAfterCapital) row.signs |= signs.name;
  row.isAfterCapital = changes !== 0;
  row.starts[count] = start;
  row.ends[count] = at;
  row.keys[count] = key;
  row.beginnings[count] = isNumber ? numberBeginning : beginning;
  row.closes[count] = 0;
  row.letters += at - start;
  row.count = count + 1;
  return at;
}

/** Letters and digits of ASCII as small letters, 0 for all else. */
const ascii = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0,
);

/** A letter or digit of any script as a small letter, 0 for signs and spaces. */
const letterOf = (code: number): number => (code < 0x80 ? (ascii[code] ?? 0) : letterBeyondAscii(code));

function letterBeyondAscii(code: number): number {
  const isSign =
    code < 0xc0
      ? code !== 0xaa && code !== 0xb5 && code !== 0xba
      : code === 0xd7 ||
        code === 0xf7 ||
        (code >= 0x2000 && code <= 0x2bff) ||
        (code >= 0x3000 && code <= 0x303f);
  return isSign ? 0 : String.fromCharCode(code).toLowerCase().charCodeAt(0);
}

const isLetterAt = (text: string, at: number): boolean =>
  at < text.length && letterOf(text.charCodeAt(at)) !== 0;

/** An apostrophe or a hyphen between two letters belongs to a word. */
const isJoint = (code: number): boolean => code === apostrophe || code === hyphen || code === 0x2019;

/** `.`, `!`, `?` and their like in other scripts. */
const endings = new Set([...'.!?\u2026\u3002\uff01\uff1f'].map((sign) => sign.charCodeAt(0)));
