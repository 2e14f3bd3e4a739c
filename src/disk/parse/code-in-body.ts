import type { MdastNode } from 'satteri';
import { quote } from '../../core/problems/quote.ts';
import type { Fault } from './fault.ts';
import { isElement, startOf } from './mdx-node.ts';

/** What of a node would run as code, where a body is prose. Comments in braces are fine. */
export function codeIn(node: MdastNode): Fault[] {
  if (node.type === 'mdxjsEsm') return [importFault(node)];
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return isComment(node.value) ? [] : [expressionFault(node)];
  }
  return isElement(node) ? computedAttributes(node).map((name) => attributeFault(node, name)) : [];
}

function importFault(node: MdastNode & { value: string }): Fault {
  const word = /^\w+/.exec(node.value)?.[0] ?? 'import';
  return {
    check: 'mdx-imports-nothing',
    position: startOf(node),
    message: `A paragraph that begins with \`${word}\` is code in MDX, and a body is prose.`,
    hint: 'Components are there without importing: remove the line. A sentence can begin with another word.',
  };
}

const expressionFault = (node: MdastNode): Fault => ({
  check: 'mdx-computes-nothing',
  position: startOf(node),
  message: 'What stands in braces is code in MDX, and a body is prose.',
  hint: 'Write `\\{` and `\\}` for the signs themselves, and `{/* … */}` for a comment.',
});

const attributeFault = (node: MdastNode & { name: string | null }, attribute: string): Fault => ({
  check: 'mdx-computes-nothing',
  position: startOf(node),
  message: `${quote(`<${node.name ?? ''}>`)} is given ${attribute} as code in braces, and a body is prose.`,
  hint: 'Write the value as a text, such as `name="value"`.',
});

function computedAttributes({ attributes }: Extract<MdastNode, { attributes: unknown }>): string[] {
  return attributes.flatMap((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return ['attributes'];
    return attribute.value && typeof attribute.value === 'object' ? [quote(attribute.name)] : [];
  });
}

/** Whether code says nothing besides comments. */
function isComment(code: string): boolean {
  let rest = code.trimStart();
  while (rest !== '') {
    const ending = rest.startsWith('/*') ? '*/' : rest.startsWith('//') ? '\n' : undefined;
    if (ending === undefined) return false;
    const end = rest.indexOf(ending, 2);
    rest = end < 0 ? '' : rest.slice(end + ending.length).trimStart();
  }
  return true;
}
