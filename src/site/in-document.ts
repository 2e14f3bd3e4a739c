import { url } from './urls.ts';

/** Where in a document a piece of a page stands, and which pages of the site the document holds. */
export interface Placing {
  /** The path of the page, which names its anchor. */
  path: string;
  /** What its first heading is counted as. */
  number: string;
  /** The paths of all pages that the document holds. */
  held: ReadonlySet<string>;
}

const tag = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s"'>/=]+(?:="[^"]*")?)*)(\s*\/?>)/gi;
const landmark = /^(aside|nav|section)$/;
const script = /<script[^>]*>[\s\S]*?<\/script>/g;
const attribute = /\s+([^\s"'>/=]+)(?:="([^"]*)")?/g;

/** What most attributes are not: changed or left out. */
const ofConcern = /\s(?:aria-|data-|for=|href=|id=)/;

/** The anchor of a page in a document: `levels/account-executive`. */
export const anchorOf = (path: string): string => path.replace(/^\/|\/$/g, '');

/** The HTML of a page without what depends on the document that it is put into: text, hole, text, hole, text. */
export interface Piece {
  texts: readonly string[];
  /** What belongs between two texts: the address of a link, or the number of the first heading. */
  holes: readonly ({ href: string } | 'number')[];
}

/** Stands around what goes into a hole. HTML holds no such character. */
const edge = '\0';

/**
 * The HTML of a page as a piece of a longer document: its ids stand below that of the page, so that no two are the same,
 * headings go down, and no part is a landmark any more, of which there would be hundreds with the same names.
 */
export function pieceOf(html: string, placing: { path: string; deeper: number }): Piece {
  const placed = ofUse(html)
    .replace(tag, (_, slash: string, name: string, attributes: string, end: string) => {
      const own = ofConcern.test(attributes) ? attributesIn(placing.path, name, attributes) : attributes;
      return `<${slash}${nameIn(placing.deeper, name)}${own}${end}`;
    })
    .replace(/<h\d[^>]*>/, (heading) => `${heading}${edge}${edge}`)
    .split(edge);
  return {
    texts: placed.filter((_, n) => n % 2 === 0),
    holes: placed.filter((_, n) => n % 2 === 1).map((href) => (href === '' ? 'number' : { href })),
  };
}

/** A piece in its document: counted, and with links to what the document holds that stay in it. */
export function inDocument({ texts, holes }: Piece, placing: Placing): string {
  const filled = holes.map((hole) =>
    hole === 'number'
      ? `<span class="document-number">${placing.number}</span> `
      : hrefIn(placing.held, hole.href),
  );
  return texts.map((text, n) => text + (filled[n] ?? '')).join('');
}

/** HTML without links of a statement to itself, and scripts: of use on a page, and a thousand stops for the keyboard here. */
function ofUse(html: string): string {
  const [first = '', ...rest] = html.split('<a class="anchor"');
  const parts = rest.map((part) => part.slice(part.indexOf('</a>') + 4));
  const last = parts.pop();
  const before = [first, ...parts].map((part) => part.trimEnd()).join('');
  return (last === undefined ? first : before + last).replace(script, '');
}

function attributesIn(path: string, name: string, attributes: string): string {
  const isNamed = !landmark.test(name);
  return attributes.replace(attribute, (whole, key: string, value: string | undefined) =>
    isNamed || !key.startsWith('aria-label') ? attributeIn(path, whole, key, value) : '',
  );
}

function attributeIn(path: string, whole: string, key: string, value: string | undefined): string {
  if (/^data-(pagefind|line$|file$)/.test(key)) return '';
  if (value === undefined) return whole;
  if (key === 'href')
    return ` href="${value.startsWith('#') ? `#${below(path, value.slice(1))}` : hole(value)}"`;
  const isReference = /^(id|for|aria-(labelledby|describedby|controls))$/.test(key);
  return isReference ? ` ${key}="${value.replace(/\S+/g, (id) => below(path, id))}"` : whole;
}

const hole = (href: string): string => (href === '' ? '' : edge + href + edge);

const below = (path: string, id: string): string => `${anchorOf(path)}/${id}`;

function hrefIn(held: ReadonlySet<string>, href: string): string {
  const base = url('/');
  const [page = '', place] = href.split('#');
  const target = page.startsWith(base) ? `/${page.slice(base.length)}` : '';
  if (!held.has(target)) return href;
  return `#${place ? below(target, place) : anchorOf(target)}`;
}

function nameIn(deeper: number, name: string): string {
  if (/^h[1-6]$/i.test(name)) return `h${Math.min(6, Number(name.slice(1)) + deeper)}`;
  return landmark.test(name) && name !== 'section' ? 'div' : name;
}
