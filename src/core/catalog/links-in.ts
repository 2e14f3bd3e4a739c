import { micromark } from 'micromark';

/** A link or a picture in a Markdown text. */
export interface TextLink {
  url: string;
  isPicture: boolean;
}

const linkSigns = /\]\s*[([:]|<[^\s<>]+>/;
const addresses = /<(a href|img src)="([^"]*)"/g;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** Whether a text has the signs of a link, which most texts have not. */
export const mayHoldLinks = (markdown: string): boolean =>
  (markdown.includes(']') || markdown.includes('<')) && linkSigns.test(markdown);

/**
 * The links and pictures in a Markdown text, read by the parser that the pages use. Addresses come as a browser
 * would be given them: what no address may hold is written with `%`.
 */
export function linksIn(markdown: string): TextLink[] {
  if (!mayHoldLinks(markdown)) return [];
  const html = micromark(markdown, { allowDangerousProtocol: true });
  return [...html.matchAll(addresses)].map(([, tag, address = '']) => ({
    url: address.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => entities[name] ?? ''),
    isPicture: tag === 'img src',
  }));
}
