interface Block {
  field: string;
  line: number;
  lines: readonly string[];
}

/** A text in order, or one that stays as it is with the reason why. */
export interface Ordered {
  text: string;
  done: { line: number; said: string }[];
}

/**
 * A YAML text with its fields in the order in which they are described, each with the comments right above it. The
 * first answer in which the data stays what it is holds: in a text that has no line end at its end, a value may need one.
 * A text with comments that stand alone stays as it is, since they may speak of whatever comes below them.
 */
export function inOrder(yaml: string, order: readonly string[]): Ordered[] {
  const end = yaml.endsWith('\n') ? '' : yaml.includes('\r\n') ? '\r\n' : '\n';
  const { head, blocks } = blocksOf(yaml + end);
  const ranks = blocks.map(({ field }) => order.indexOf(field));
  const moved = blocks.find((_, n) => n > 0 && (ranks[n] ?? 0) < (ranks[n - 1] ?? 0));
  if (!moved || ranks.includes(-1)) return [];
  const lone = lineOfLoneComment(yaml);
  if (lone) return [{ text: yaml, done: [{ line: lone, said: leftFor(moved.field) }] }];
  const sorted = [...blocks].sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
  const text = head + sorted.flatMap(({ lines }) => lines).join('');
  const done = [{ line: moved.line, said: `put the fields in order, from \`${moved.field}\` on` }];
  const unended = end === '' ? [] : [{ text: text.replace(/\r?\n$/, ''), done }];
  return [...unended, { text, done }];
}

const leftFor = (field: string): string =>
  `left the fields out of order, from \`${field}\` on, since this comment stands alone: put it right above the field that it is about`;

/** The lines of each field at the top, with the comments right above it, and what stands before the first one. */
function blocksOf(yaml: string): { head: string; blocks: Block[] } {
  const blocks: { field: string; line: number; lines: string[] }[] = [];
  let waiting: string[] = [];
  for (const [n, line] of (yaml.match(/[^\n]*\n|[^\n]+$/g) ?? []).entries()) {
    const field = /^(?:"([^"]+)"|'([^']+)'|([\w-]+))\s*:(?=\s)/.exec(line)?.slice(1).find(Boolean);
    const open = blocks.at(-1);
    if (field) {
      blocks.push({ field, line: n + 1, lines: [...waiting, line] });
      waiting = [];
    } else if (line.startsWith('#')) waiting.push(line);
    else if (open) open.lines.push(...waiting.splice(0), line);
    else waiting.push(line);
  }
  blocks.at(-1)?.lines.push(...waiting);
  return { head: blocks.length > 0 ? '' : yaml, blocks };
}

/** The line of a comment above an empty line, or below the last field. */
function lineOfLoneComment(yaml: string): number | undefined {
  const lines = yaml.trimEnd().split('\n');
  const index = lines.findIndex((line, n) => line.startsWith('#') && (lines[n + 1] ?? '').trim() === '');
  return index < 0 ? undefined : index + 1;
}
