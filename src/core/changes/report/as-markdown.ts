import { visible } from '../../problems/visible.ts';

/**
 * A text that stays what it is where Markdown is read: on one line, with nothing that marks, links, mentions or closes
 * anything. The sign that joins words keeps hosts from turning `@name` and `#1` into mentions.
 */
export function asMarkdown(text: string): string {
  return visible(text)
    .trim()
    .replace(/[\\`*_{}[\]()#+\-.!|<>~@&:=^$]/g, '\\$&')
    .replace(/(\\[@#])(?=[\p{L}\p{N}_])/gu, '$1\u2060');
}
