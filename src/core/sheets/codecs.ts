import { list, quote } from '../problems/quote.ts';
import { folded, wordOf } from './cell.ts';
import type { Codec, Notation, Reading } from './codec.ts';
import { readLines, writeLines } from './lines.ts';

const nothing: Reading = { value: undefined };

/** A text. Spaces that do not break are kept where the text had some. */
export const textCodec: Codec = {
  shape: 'text',
  write: (value) => (value === undefined ? '' : String(value)),
  read(text, before) {
    if (text === '') return nothing;
    const kept = /[\u00a0\u202f]/.test(String(before)) ? text : folded(text);
    // A text below `|` ends with a line end that no cell shows.
    return { value: /\S\n$/.test(String(before)) ? `${kept}\n` : kept };
  },
};

/** A day, such as 2027-01-31. */
export const dayCodec: Codec = {
  ...textCodec,
  shape: 'word',
  isDay: true,
  read(text, before) {
    const day = wordOf(text);
    return /^\d{5}$/.test(day) ? { value: dayOfNumber(Number(day)) } : textCodec.read(day, before);
  },
};

/** Spreadsheets count days from the end of 1899. */
const dayOfNumber = (number: number): string =>
  new Date(Date.UTC(1899, 11, 30 + number)).toISOString().slice(0, 10);

/** The id of something, or a word of a short list. */
export const wordCodec = (words: readonly string[] = []): Codec => ({
  shape: 'word',
  write: (value) => (value === undefined ? '' : String(value)),
  read(text) {
    const word = wordOf(text);
    if (word === '') return nothing;
    const known = words.find((each) => each.toLowerCase() === word.toLowerCase());
    if (words.length > 0 && !known)
      return {
        fault: `${quote(text)} is not one of ${list(words.map(quote))}.`,
        hint: 'Choose one from the list of the cell, or leave it empty.',
      };
    return { value: known ?? word };
  },
});

export const yesNoCodec: Codec = {
  shape: 'word',
  write: (value) => (value === true ? 'yes' : value === false ? 'no' : ''),
  read(text) {
    const word = wordOf(text).toLowerCase();
    if (word === '') return nothing;
    if (['yes', 'y', 'true', 'x', '1'].includes(word)) return { value: true };
    if (['no', 'n', 'false', '0'].includes(word)) return { value: false };
    return {
      fault: `${quote(text)} is neither yes nor no.`,
      hint: 'Write `yes` or `no`, or leave it empty.',
    };
  },
};

/** A number. One that a spreadsheet keeps as text is understood, also with a comma for the point. */
export const numberCodec: Codec = {
  shape: 'number',
  write: (value) => (typeof value === 'number' ? value : value === undefined ? '' : String(value)),
  read(text, _before, isNumber) {
    const word = wordOf(text).replace(/^([+-]?\d+),(\d+)$/, '$1.$2');
    if (word === '') return nothing;
    if (!isNumber && /^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(word)) return ambiguous(text, word);
    if (/^[+-]?\d+(\.\d+)?$/.test(word)) return { value: Number(word) };
    return {
      fault: `${quote(text)} is not a number.`,
      hint: 'Write a number in digits, or leave the cell empty.',
    };
  },
};

/** Three digits behind a comma or a point: thousands in one country, a fraction in the next. */
function ambiguous(text: string, word: string): Reading {
  const [thousands, fraction] = [Number(word.replace('.', '')), String(Number(word))];
  // With three digits, the fraction would be asked about again.
  const clear = /\.\d{3}$/.test(fraction)
    ? `${fraction}0`
    : fraction.includes('.')
      ? fraction
      : `${fraction}.0`;
  return {
    fault: `${quote(text)} can mean ${thousands} or ${fraction}.`,
    hint: `Write ${quote(String(thousands))} for the one, or ${quote(clear)} for the other.`,
  };
}

/** A list of texts or of statements, one on each line. Of a statement with more to it, the text is shown. */
export const linesCodec: Codec = {
  shape: 'lines',
  write: (value) => (value === undefined ? '' : writeLines(value)),
  read: (text, before) => (text === '' ? nothing : { value: readLines(text, before) }),
};

/** A list of ids, one on each line. */
export const wordsCodec: Codec = {
  shape: 'lines',
  write: (value) => (Array.isArray(value) ? value.join('\n') : value === undefined ? '' : String(value)),
  read(text, before) {
    const words = text
      .split(/[\n,;]/)
      .map(wordOf)
      .filter((word) => word !== '');
    if (words.length === 0) return nothing;
    return { value: typeof before === 'string' && words.length === 1 ? words[0] : words };
  },
};

/** Anything else, as the files write it; a text stands for itself. */
export const notationCodec = (notation: Notation): Codec => ({
  shape: 'notation',
  write: (value) => (value === undefined ? '' : typeof value === 'string' ? value : notation.write(value)),
  read(text, before) {
    if (text === '') return nothing;
    if (typeof before === 'string' && !text.includes('\n') && !/^[[{]/.test(text))
      return { value: folded(text) };
    return notation.read(text.replace(/[\u00a0\u202f]/g, ' '));
  },
});
