import { micromark } from 'micromark';
import { hrefOf } from './href-of.ts';

// Text of the content is Markdown and never markup: micromark escapes HTML and drops unsafe addresses.
const picture = /<img src="([^"]*)"/g;
const anchor = /<a href="([^"]*)"([^>]*)>([\s\S]*?)<\/a>/g;

/** Markdown of a text field as HTML: paragraphs and lists. */
export function block(text: string): string {
  return micromark(text)
    .replace(picture, (_, address: string) => `<img src="${hrefOf(address) ?? address}"`)
    .replace(anchor, (_, address: string, rest: string, inside: string) => {
      const href = hrefOf(address.replaceAll('&amp;', '&'));
      return href === undefined ? inside : `<a href="${href.replaceAll('&', '&amp;')}"${rest}>${inside}</a>`;
    });
}

/** Markdown of one paragraph as HTML without the paragraph around it. */
export function inline(text: string): string {
  const html = block(text).trim();
  const inside = /^<p>([\s\S]*)<\/p>$/.exec(html)?.[1];
  return inside === undefined || inside.includes('<p>') ? html : inside;
}

/** Markdown as plain text, for titles, descriptions and the search index. */
export function plain(text: string): string {
  return inline(text)
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .trim();
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
