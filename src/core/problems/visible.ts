/**
 * A text on one line in which nothing is invisible or speaks to a terminal: control characters and signs that change the
 * direction of writing are spelled out. The joiners that some scripts and emoji need stay.
 */
export function visible(text: string): string {
  return text
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
}
