import { indented } from './lines.ts';

/** A text below `>` or `|`, as it was written. */
export interface BlockText {
  /** Such as `>-`, with what stands behind it on its line. */
  header: string;
  /** Its lines as written, without their common indentation. */
  lines: readonly string[];
  column: number;
  lineEnd: string;
}

/** Takes a text below `>` or `|` apart. */
export function readBlockText(source: string, lineEnd: string): BlockText {
  const [header = '', ...rest] = source.trimEnd().split(/\r?\n/);
  const column = Math.max(0, ...rest.slice(0, 1).map((line) => line.search(/\S/)));
  return { header, lines: rest.map((line) => line.slice(column)), column, lineEnd };
}

/** Another text in the same style. The lines that can stay as they are do. */
export function writeBlockText(before: BlockText, text: string): string {
  const { header, lines, column, lineEnd } = before;
  const isFolded = header.startsWith('>');
  const body = text.replace(/\n$/, '');
  const written = isFolded ? folded(lines, body) : body.split('\n');
  return indented([header, ...written], column, lineEnd);
}

/** A folded text takes a line end for a space, and an empty line for a line end. */
function folded(before: readonly string[], text: string): string[] {
  const joint = (lines: readonly string[]) =>
    lines
      .map((line) => (line === '' ? '\n' : line))
      .join(' ')
      .replace(/ ?\n ?/g, '\n');
  const head = longest(before, (lines) => text === joint(lines) || text.startsWith(`${joint(lines)} `));
  const start = before.slice(0, head);
  const rest = head === 0 ? text : text.slice(joint(start).length + 1);
  const tail = longest(before.slice(head).reverse(), (lines) =>
    rest.endsWith(` ${joint([...lines].reverse())}`),
  );
  const end = before.slice(before.length - tail);
  const middle = tail === 0 ? rest : rest.slice(0, -joint(end).length - 1);
  const between =
    middle === '' ? [] : middle.split('\n').flatMap((line, index) => (index === 0 ? [line] : ['', line]));
  return [...start, ...between, ...end];
}

/** How many of the first lines fit, of those that are not empty. */
function longest(lines: readonly string[], fits: (lines: readonly string[]) => boolean): number {
  let count = 0;
  while (count < lines.length && lines[count] !== '' && fits(lines.slice(0, count + 1))) count += 1;
  return count;
}
