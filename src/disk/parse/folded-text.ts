import { behindSpaces, endOfLine, toNextLine, unusual, type Way } from './way.ts';

/** The text on the lines below `>-`, up to what is indented less: lines become one, empty lines new ones. */
export function foldedText(way: Way, indent: number): string {
  const { text } = way;
  if (way.end !== way.at + '>-'.length) throw unusual;
  let value = '';
  let column = -1;
  let breaks = 0;
  for (let start = way.end + 1; start < text.length; start = way.end + 1) {
    const at = behindSpaces(text, start);
    const end = endOfLine(text, at);
    if (at === end) breaks += emptyLine(start, end, value);
    else {
      if (column < 0) column = at - start;
      if (at - start > column) throw unusual;
      if (at - start < column) break;
      value += between(value, breaks) + text.slice(at, end);
      breaks = 0;
    }
    way.end = end;
  }
  if (column <= indent) throw unusual;
  toNextLine(way);
  return value;
}

/** Whether spaces on an empty line count depends on how many they are, and one above the text on what follows. */
function emptyLine(start: number, end: number, above: string): number {
  if (end > start || above === '') throw unusual;
  return 1;
}

function between(above: string, breaks: number): string {
  if (breaks > 0) return '\n'.repeat(breaks);
  return above === '' ? '' : ' ';
}
