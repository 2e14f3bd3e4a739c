/**
 * Whether a text is one line that begins with a letter and holds no mark of Markdown or HTML. Most texts are such
 * lines, and need no parser.
 */
export const isPlainLine = (text: string): boolean =>
  /^\p{L}(?:[^\n\r\t\0\\`*_[\]<>&]*[^\s\0\\`*_[\]<>&])?$/u.test(text);

/** Such a line as HTML, as Markdown would have it. */
export const plainLine = (text: string): string => text.replaceAll('"', '&quot;');
