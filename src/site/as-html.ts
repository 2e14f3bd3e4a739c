import { markHTMLString } from 'astro/runtime/server/index.js';

/** HTML that a component puts out as it is, as `set:html` would, which needs an element or a component of its own for it. */
export const asHtml = (html: string): unknown => markHTMLString(html);
