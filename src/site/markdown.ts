import { framework } from 'virtual:framework';
import { micromark } from 'micromark';
import type { Framework } from '../core/framework/framework.ts';
import { kept, keptByText } from '../core/framework/kept.ts';
import { hrefOf } from './href-of.ts';
import { fromHtml } from './html-text.ts';
import { isPlainLine, plainLine } from './plain-line.ts';

// Text of the content is Markdown and never markup: micromark escapes HTML and drops unsafe addresses.
const picture = /<img src="([^"]*)"/g;
const anchor = /<a href="([^"]*)"([^>]*)>([\s\S]*?)<\/a>/g;

/** A field is part of a page, whose headings and rules are not its own: such lines are shown as written. */
const sections = ['headingAtx', 'setextUnderline', 'thematicBreak'];
const blocks = ['blockQuote', 'codeFenced', 'codeIndented', 'definition', 'htmlFlow', 'list'];

const without = (...names: string[]) => ({ extensions: [{ disable: { null: names } }] });

/** For each framework, since links lead where its pages are, what its texts became: most stand on several pages. */
const blocksOf = kept((_: Framework) => keptByText(renderBlock));
const phrasesOf = kept((_: Framework) => keptByText(renderPhrase));

/** Markdown of a text field as HTML: paragraphs, lists and quotations. */
export const block = (text: string): string => blocksOf(framework())(text);

/** Markdown of a phrase as HTML that may stand in a paragraph. A further paragraph begins on a line of its own. */
export const inline = (text: string): string => phrasesOf(framework())(text);

const renderBlock = (text: string): string =>
  isPlainLine(text) ? `<p>${plainLine(text)}</p>` : linked(micromark(text, without(...sections)));

const renderPhrase = (text: string): string =>
  isPlainLine(text)
    ? plainLine(text)
    : linked(micromark(text, without(...sections, ...blocks)))
        .trim()
        .replace(/^<p>|<\/p>$/g, '')
        .replace(/<\/p>\s*<p>/g, '<br>\n');

const linked = (html: string): string =>
  html
    .replace(picture, (_, address: string) => `<img src="${hrefOf(address) ?? address}"`)
    .replace(anchor, (_, address: string, rest: string, inside: string) => {
      const href = hrefOf(address.replaceAll('&amp;', '&'));
      return href === undefined ? inside : `<a href="${href.replaceAll('&', '&amp;')}"${rest}>${inside}</a>`;
    });

/** Markdown as plain text, for titles, descriptions and the search index. */
export function plain(text: string): string {
  return fromHtml(inline(text).replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}
