import type { MdastNode, MdxJsxFlowElement } from 'satteri';
import type { BodyElement, BodyLink } from '../../core/schema/content-file.ts';
import { isElement, rangeOf, startOf } from './mdx-node.ts';

/** The component that a node stands for, if it is one. */
export function elementsOf(node: MdastNode, textStart: number): BodyElement[] {
  if (!isElement(node) || !node.name) return [];
  return [{ name: node.name, attributes: attributesOf(node), ...startOf(node), ...rangeOf(node, textStart) }];
}

function attributesOf({ attributes }: Pick<MdxJsxFlowElement, 'attributes'>): BodyElement['attributes'] {
  const texts: [string, string | true][] = [];
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const value = attribute.value ?? true;
    if (typeof value !== 'object') texts.push([attribute.name, value]);
  }
  return Object.fromEntries(texts);
}

/** All links and pictures, whether written as Markdown, by reference or as elements. */
export function linksIn(nodes: readonly MdastNode[], textStart: number): BodyLink[] {
  const urls = definedUrls(nodes);
  return nodes.flatMap((node) => {
    const link = linkOf(node, urls);
    if (link?.url === undefined) return [];
    const { url, isPicture } = link;
    return [{ url, isPicture, ...startOf(node), ...rangeOf(node, textStart) }];
  });
}

type Link = { url: string | undefined; isPicture: boolean };

function linkOf(node: MdastNode, urls: ReadonlyMap<string, string>): Link | undefined {
  if (node.type === 'link' || node.type === 'image')
    return { url: node.url, isPicture: node.type === 'image' };
  if (node.type === 'linkReference' || node.type === 'imageReference') {
    return { url: urls.get(node.identifier), isPicture: node.type === 'imageReference' };
  }
  if (!isElement(node) || (node.name !== 'a' && node.name !== 'img')) return undefined;
  const { href, src } = attributesOf(node);
  const url = node.name === 'a' ? href : src;
  return { url: typeof url === 'string' ? url : undefined, isPicture: node.name === 'img' };
}

/** Of several definitions of one name, the first counts, as in Markdown. */
function definedUrls(nodes: readonly MdastNode[]): ReadonlyMap<string, string> {
  const urls = new Map<string, string>();
  for (const node of nodes) {
    if (node.type === 'definition' && !urls.has(node.identifier)) urls.set(node.identifier, node.url);
  }
  return urls;
}
