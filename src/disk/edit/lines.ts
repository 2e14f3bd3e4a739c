/** How a text ends its lines. */
export const lineEndIn = (text: string): string => (/\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n');

export const startOfLine = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Where the line ends that the offset is in, before the characters that end it. */
export function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  if (end < 0) return text.length;
  return end > offset && text[end - 1] === '\r' ? end - 1 : end;
}

/** Where the next line begins. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

export const columnOf = (text: string, offset: number): number => offset - startOfLine(text, offset);

/** The end of the line that a value ends in, and of the comments below it that are indented deeper than `column`. */
export function endWithComments(text: string, offset: number, column: number): number {
  let end = endOfLine(text, offset);
  for (let start = nextLine(text, end); start < text.length; start = nextLine(text, start)) {
    const line = text.slice(start, endOfLine(text, start));
    const indentation = line.search(/\S/);
    if (indentation >= 0 && (line[indentation] !== '#' || indentation <= column)) break;
    if (indentation >= 0) end = start + line.length;
  }
  return end;
}

/** Lines below each other, all but the first indented to a column. */
export const indented = (lines: readonly string[], column: number, lineEnd: string): string =>
  lines.map((line, index) => (index === 0 || line === '' ? line : ' '.repeat(column) + line)).join(lineEnd);
