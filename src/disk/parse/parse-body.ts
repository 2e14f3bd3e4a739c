import { type MdastNode, mdxToMdast } from 'satteri';
import type { Position } from '../../core/problems/problem.ts';
import type { Body } from '../../core/schema/content-file.ts';
import { codeIn } from './code-in-body.ts';
import { explainMdx } from './explain-mdx.ts';
import { deepest, type Fault } from './fault.ts';
import type { MdxParts } from './front-matter.ts';
import { nodesIn, startOf } from './mdx-node.ts';
import { tooDeepAt } from './nesting.ts';
import { elementsOf, linksIn } from './parts-of-body.ts';
import { positionsIn } from './positions-in.ts';

/** The body of an MDX file, read by the parser of the site, and the code in it. No body where it is not valid MDX. */
export function parseBody({ body, bodyText }: MdxParts): { body?: Body; faults: Fault[] } {
  const deepAt = tooDeepAt(body);
  if (deepAt !== undefined) return { faults: [tooDeep(positionsIn(body)(deepAt))] };
  let root: MdastNode;
  try {
    root = mdxToMdast(body, { features: { frontmatter: false } });
  } catch (error) {
    return { faults: [explainMdx(error, positionsIn(body)(body.length - bodyText.length))] };
  }
  return inspectBody(root, bodyText);
}

function inspectBody(root: MdastNode, text: string): { body?: Body; faults: Fault[] } {
  const placed = nodesIn(root);
  const deep = placed.find(({ depth }) => depth > deepest);
  if (deep) return { faults: [tooDeep(startOf(deep.node))] };
  const nodes = placed.map(({ node }) => node);
  return {
    body: { text, elements: nodes.flatMap(elementsOf), links: linksIn(nodes) },
    faults: nodes.flatMap(codeIn),
  };
}

const tooDeep = (position: Position): Fault => ({
  check: 'nesting-is-shallow',
  position,
  message: 'From here on, the parts of the body are nested more than 100 deep.',
  hint: 'Look for quotations, lists, brackets or components that are not closed.',
});
