/** How far the reading of a text has come: somewhere on a line. */
export interface Way {
  readonly text: string;
  at: number;
  /** Where the line ends. */
  end: number;
  /** By how many spaces the line is indented. */
  indent: number;
}

/** Thrown where a text is written in a way that a reader leaves to others. */
export const unusual = new Error('It is written in another way.');

/** The indentation of the line that comes after the last one. */
export const noLine = -1;

const [space, hash] = [0x20, 0x23];

export function behindSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === space) at += 1;
  return at;
}

export function skipSpaces(way: Way): void {
  way.at = behindSpaces(way.text, way.at);
}

export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Goes to the next line that is neither empty nor a comment. */
export function toNextLine(way: Way): void {
  const { text } = way;
  for (let start = way.end + 1; start < text.length; start = way.end + 1) {
    way.at = behindSpaces(text, start);
    way.indent = way.at - start;
    way.end = endOfLine(text, way.at);
    if (way.at < way.end && text.charCodeAt(way.at) !== hash) return;
  }
  way.indent = noLine;
}

/** Whether two signs stand here. */
export const beginsWith = ({ text, at }: Way, first: string, second: string): boolean =>
  text[at] === first && text[at + 1] === second;
