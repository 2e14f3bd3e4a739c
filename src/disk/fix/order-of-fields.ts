interface Block {
  field: string;
  line: number;
  lines: readonly string[];
}

type Ordered = { text: string; done: { line: number; said: string }[] };

/**
 * A YAML text with its fields in the order in which they are described, each with the comments right above it. A text
 * with comments that stand alone stays as it is, since they may speak of whatever comes below them.
 */
export function inOrder(yaml: string, order: readonly string[]): Ordered {
  const unchanged = { text: yaml, done: [] };
  const { head, blocks } = blocksOf(yaml);
  const ranks = blocks.map(({ field }) => order.indexOf(field));
  const first = ranks.findIndex((rank, n) => n > 0 && rank < (ranks[n - 1] ?? 0));
  const isWhole = blocks.every(({ lines }) => lines.at(-1)?.endsWith('\n'));
  if (first < 0 || ranks.includes(-1) || !isWhole || hasLoneComment(yaml)) return unchanged;
  const sorted = [...blocks].sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
  const moved = blocks[first];
  const said = `put the fields in order, from \`${moved?.field}\` on`;
  const text = head + sorted.flatMap(({ lines }) => lines).join('');
  return { text, done: [{ line: moved?.line ?? 1, said }] };
}

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

/** A comment above an empty line, or below the last field. */
const hasLoneComment = (yaml: string): boolean =>
  /^#[^\n]*\n(?:[ \t]*\r?\n|$)/m.test(yaml) || /^#[^\n]*$/.test(yaml.trimEnd().split('\n').at(-1) ?? '');
