import type { Fault } from './fault.ts';

/** The two parts of an MDX file, each with empty lines before it, so that a parser counts its lines as in the whole file. */
export interface MdxParts {
  yaml: string;
  body: string;
  /** The body as written, without the lines before it. */
  bodyText: string;
}

/** Splits an MDX file at its front matter: what stands between a first line `---` and the next one. */
export function splitFrontMatter(text: string): { parts: MdxParts } | { fault: Fault } {
  const opening = /^---[ \t]*\r?\n/.exec(text)?.[0];
  if (opening === undefined) return { fault: missing(text) };
  const rest = text.slice(opening.length);
  const closing = /(?:^|\n)(---[^\n]*\n?)/.exec(rest)?.[1];
  if (closing === undefined) return { fault: notClosed };
  const end = rest.startsWith('---') ? 0 : rest.indexOf('\n---') + 1;
  const yaml = `\n${rest.slice(0, end)}`;
  if (closing.trimEnd() !== '---') return { fault: notAlone(linesIn(yaml) + 1) };
  const bodyText = rest.slice(end + closing.length);
  return { parts: { yaml, body: '\n'.repeat(linesIn(yaml) + 1) + bodyText, bodyText } };
}

const missing = (text: string): Fault =>
  faultAt(
    1,
    text.trimStart().startsWith('---')
      ? 'The front matter has to begin in the first column of the first line, with nothing after the `---`.'
      : 'The file does not begin with front matter.',
    'Let the first line be `---`, followed by the fields, a second line `---` and the text.',
  );

const notClosed = faultAt(
  1,
  'The front matter that begins here is not closed.',
  'Put a line `---` below its last field.',
);

const notAlone = (line: number): Fault =>
  faultAt(
    line,
    'This line of the front matter begins with `---`, but says more.',
    'Close the front matter with a line that is just `---`, and let no other line of it begin so.',
  );

function linesIn(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function faultAt(line: number, message: string, hint: string): Fault {
  return { check: 'mdx-is-well-formed', position: { line, column: 1 }, message, hint };
}
