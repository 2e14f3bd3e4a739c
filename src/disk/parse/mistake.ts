import type { Document } from 'yaml';

/** The first mistake that `yaml` found in a text, in its words. */
export interface Mistake {
  code: string;
  said: string;
  offset: number;
  text: string;
  document: Document;
}

/** What an editor most likely did, and where. */
export interface Cause {
  offset: number;
  message: string;
  hint: string;
}

/** Whether a mistake has this cause. */
export type CauseOf = (mistake: Mistake) => Cause | undefined;

/** A line without its indentation and its end. */
export interface Line {
  content: string;
  start: number;
}

/** The line in which a mistake stands. */
export function lineOf({ text, offset }: Mistake): Line {
  return lineAt(text, offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1);
}

/** The line in which a mistake stands, or the next one that says something. */
export function nextLineOf(mistake: Mistake): Line {
  let line = lineOf(mistake);
  while (line.content === '' || line.content.startsWith('#')) {
    const end = mistake.text.indexOf('\n', line.start);
    if (end < 0) break;
    line = lineAt(mistake.text, end + 1);
  }
  return line;
}

/** Where the value begins that a line gives to a field or to an entry of a list; nothing where it gives none. */
export function valueIn({ content, start }: Line): { offset: number; sign: string } | undefined {
  const before = /^(?:- +)*(?:[^\s:#'"[\]{}*&!%@`|>][^:#]*:[ \t]+)?/.exec(content)?.[0] ?? '';
  const sign = content.charAt(before.length);
  return sign === '' ? undefined : { offset: start + before.length, sign };
}

function lineAt(text: string, start: number): Line {
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end < 0 ? undefined : end).trimEnd();
  const content = line.trimStart();
  return { content, start: start + line.length - content.length };
}
