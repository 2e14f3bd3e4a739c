import { type MdastNode, mdxToMdast } from 'satteri';
import type { Position } from '../../core/problems/problem.ts';
import type { Body } from '../../core/schema/content-file.ts';
import { codeIn, computedAttributeAt } from './code-in-body.ts';
import { explainMdx } from './explain-mdx.ts';
import { deepest, type Fault } from './fault.ts';
import type { MdxParts } from './front-matter.ts';
import { isPlainProse } from './is-plain-prose.ts';
import { maskCode } from './mask-code.ts';
import { nodesIn, startOf } from './mdx-node.ts';
import { tooDeepAt } from './nesting.ts';
import { elementsOf, linksIn } from './parts-of-body.ts';
import { positionsIn } from './positions-in.ts';

type Parsed = { body?: Body; faults: Fault[] };

/**
 * The body of an MDX file, read by the parser of the site, and the code in it. No body where it is not valid MDX; one
 * without elements and links where they cannot be told from code.
 */
export function parseBody({ body, bodyText }: MdxParts): Parsed {
  if (isPlainProse(bodyText)) return { body: bodyOf(body, bodyText), faults: [] };
  const deepAt = tooDeepAt(body);
  if (deepAt !== undefined) return { faults: [tooDeep(positionsIn(body)(deepAt))] };
  const masked = maskCode(body);
  const parsed = parseMasked(body, masked, bodyText);
  if (masked === body) return parsed;
  // All that is masked is harmless, such as braces in a sample of code, so that the body can be read as it is.
  if (parsed.faults.length === 0) return parseMasked(body, body, bodyText);
  return parsed.body ? { body: { ...parsed.body, elements: [], links: [] }, faults: parsed.faults } : parsed;
}

function parseMasked(body: string, masked: string, text: string): Parsed {
  let root: MdastNode;
  try {
    root = mdxToMdast(masked, { features: { frontmatter: false } });
  } catch (error) {
    const fault = explainMdx(error, positionsIn(body)(body.length - text.length));
    return { faults: [computedAttributeAt(masked, fault.position) ?? fault] };
  }
  const placed = nodesIn(root);
  const deep = placed.find(({ depth }) => depth > deepest);
  if (deep) return { faults: [tooDeep(startOf(deep.node))] };
  const nodes = placed.map(({ node }) => node);
  const textStart = body.length - text.length;
  const elements = nodes.flatMap((node) => elementsOf(node, textStart));
  return {
    body: { ...bodyOf(body, text), elements, links: linksIn(nodes, textStart) },
    faults: codeIn(nodes, { body, masked }),
  };
}

/** Before the text stand empty lines only, one for each line of the file above it. */
const bodyOf = (body: string, text: string): Body => ({
  text,
  line: body.length - text.length + 1,
  elements: [],
  links: [],
});

const tooDeep = (position: Position): Fault => ({
  check: 'nesting-is-shallow',
  position,
  message: 'From here on, the parts of the body are nested more than 100 deep.',
  hint: 'Look for quotations, lists, brackets or components that are not closed.',
});
