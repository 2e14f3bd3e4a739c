import { isAscii, isUtf8 } from 'node:buffer';
import type { Fault } from './parse/fault.ts';
import { positionsIn } from './parse/positions-in.ts';

const decoder = new TextDecoder();

/** The text that the bytes of a file stand for, without a byte order mark; or why they cannot be read as text. */
export function decodeText(bytes: Buffer): { text: string } | { fault: Fault } {
  if (isUtf16(bytes)) return { fault: { ...notText, ...saidOfUtf16 } };
  // Most files are plain ASCII, which takes a third of the time.
  const text = isAscii(bytes) ? bytes.toString('latin1') : decoder.decode(bytes);
  const offset = text.search(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\r(?!\n)/u);
  if (offset >= 0) return { fault: controlFault(text, offset) };
  if (!isUtf8(bytes)) return { fault: otherEncoding(text) };
  return text.trim() === '' ? { fault: empty } : { text };
}

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

const notText = { check: 'files-are-text', position: { line: 1, column: 1 } } as const;

const saidOfUtf16 = {
  message: 'The file is saved as UTF-16, but has to be UTF-8.',
  hint: 'Open it in an editor and save it with the encoding UTF-8.',
};

const empty: Fault = {
  check: 'files-are-not-empty',
  position: { line: 1, column: 1 },
  message: 'The file is empty.',
  hint: 'Write its fields, one on each line, or remove the file.',
};

function otherEncoding(text: string): Fault {
  return {
    ...notText,
    position: positionsIn(text)(Math.max(0, text.indexOf('\ufffd'))),
    message: 'From here on, the file is not saved as UTF-8.',
    hint: 'Open it in an editor, see to it that all letters look right, and save it with the encoding UTF-8.',
  };
}

function controlFault(text: string, offset: number): Fault {
  const position = positionsIn(text)(offset);
  const code = text.charCodeAt(offset);
  if (code === 0) {
    return {
      ...notText,
      position,
      message: 'The file holds bytes that no text has.',
      hint: 'Put a text file in its place, saved as UTF-8.',
    };
  }
  if (text.charAt(offset) === '\r') {
    return {
      ...notText,
      position,
      message: 'This line ends in a way that only very old computers know.',
      hint: 'Save the file with line ends of the kind LF or CRLF.',
    };
  }
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    ...notText,
    position,
    message: `An invisible control character (${name}) stands here.`,
    hint: 'Remove it.',
  };
}
