import type { MdastNode } from 'satteri';
import type { Position } from '../../core/problems/problem.ts';
import { quote } from '../../core/problems/quote.ts';
import type { Fault } from './fault.ts';
import { mask } from './mask-code.ts';
import { isElement, startOf } from './mdx-node.ts';
import { positionsIn } from './positions-in.ts';

/** A body as written, and the same as it was parsed, with code masked. */
export interface ParsedBody {
  body: string;
  masked: string;
}

/** What of a body is code, masked or not, where a body is prose. Comments in braces are fine. */
export function codeIn(nodes: readonly MdastNode[], parsed: ParsedBody): Fault[] {
  const positionOf = positionsIn(parsed.body);
  return nodes.flatMap((node) => [
    ...importsIn(node, parsed),
    ...maskedBracesIn(node, parsed).map((offset) => expressionFault(positionOf(offset))),
    ...expressionsIn(node),
  ]);
}

/** A tag that is given code, and so is none while its code is masked; nothing where the tag has another fault. */
export function computedAttributeAt(masked: string, position: Position): Fault | undefined {
  const line = masked
    .split('\n')
    .slice(position.line - 1)
    .join('\n');
  const tag = /^<([\w.:-]+)(?:\s+[\w:-]+(?:="[^"]*"|='[^']*')?)*\s+(?:([\w:-]+)=)?\ue000/;
  const [, name, attribute] = tag.exec(line.slice(position.column - 1)) ?? [];
  return name === undefined ? undefined : attributeFault(position, name, attribute);
}

function importsIn(node: MdastNode, { body, masked }: ParsedBody): Fault[] {
  const start = node.position?.start.offset ?? 0;
  const isMasked =
    node.type === 'paragraph' && masked.charAt(start) === mask && /[ie]/.test(body.charAt(start));
  if (node.type !== 'mdxjsEsm' && !isMasked) return [];
  const word = body.startsWith('export', start) ? 'export' : 'import';
  return [importFault(startOf(node), word)];
}

/** Masked braces in code stay what they are, and only those in text would begin code. */
function maskedBracesIn({ type, position }: MdastNode, { body, masked }: ParsedBody): number[] {
  const start = position?.start.offset ?? 0;
  if (type !== 'text') return [];
  const text = masked.slice(start, position?.end.offset);
  const offsets = [...text.matchAll(/\ue000/g)].map(({ index }) => start + index);
  return offsets.filter((offset) => body.charAt(offset) === '{');
}

function expressionsIn(node: MdastNode): Fault[] {
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return isComment(node.value) ? [] : [expressionFault(startOf(node))];
  }
  if (!isElement(node)) return [];
  return node.attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return [attributeFault(startOf(node), node.name ?? '')];
    const isText = typeof attribute.value !== 'object' || attribute.value === null;
    return isText ? [] : [attributeFault(startOf(node), node.name ?? '', attribute.name)];
  });
}

const isComment = (code: string): boolean => /^\s*\/\*(?:(?!\*\/).)*\*\/\s*$/s.test(code);

const importFault = (position: Position, word: string): Fault => ({
  check: 'mdx-imports-nothing',
  position,
  message: `A paragraph that begins with \`${word}\` is code in MDX, and a body is prose.`,
  hint: 'Components are there without importing: remove the line. A sentence can begin with another word.',
});

const expressionFault = (position: Position): Fault => ({
  check: 'mdx-computes-nothing',
  position,
  message: 'What stands in braces is code in MDX, and a body is prose.',
  hint: 'Write `\\{` and `\\}` for the signs themselves, and `{/* … */}` for a comment.',
});

const attributeFault = (position: Position, name: string, attribute?: string): Fault => ({
  check: 'mdx-computes-nothing',
  position,
  message: `${quote(`<${name}>`)} is given ${attribute ? quote(attribute) : 'attributes'} as code in braces, and a body is prose.`,
  hint: 'Write the value as a text, such as `name="value"`.',
});
