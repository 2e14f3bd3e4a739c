import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Position } from '../../core/problems/problem.ts';
import type { TextRange } from '../../core/schema/content-file.ts';

/** A node of a body and how many others it stands in. */
export interface PlacedNode {
  node: MdastNode;
  depth: number;
}

export const isElement = (node: MdastNode): node is MdxJsxFlowElement | MdxJsxTextElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Where a node begins, in the whole file. */
export function startOf({ position }: MdastNode): Position {
  const { line, column } = position?.start ?? { line: 1, column: 1 };
  return { line, column };
}

/** Where a node stands in the text of the body, which begins at `textStart` of what was parsed. */
export function rangeOf({ position }: MdastNode, textStart: number): { range?: TextRange } {
  const [start, end] = [position?.start.offset, position?.end.offset];
  if (start === undefined || end === undefined) return {};
  return { range: { start: start - textStart, end: end - textStart } };
}

/** A node and all in it, in the order of the text. */
export function nodesIn(root: MdastNode): PlacedNode[] {
  const found: PlacedNode[] = [];
  const open: PlacedNode[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    found.push(next);
    const { node, depth } = next;
    if (!('children' in node)) continue;
    for (const child of node.children.toReversed()) open.push({ node: child, depth: depth + 1 });
  }
  return found;
}
