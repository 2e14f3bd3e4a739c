import { node } from '../node.ts';
import type { Desk } from './desk.ts';

/** Hands a text to the browser to be saved as a file. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = node('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A name for a file: what it is, which side, and the day. It names nobody. */
export function nameOf(
  { words, sheet }: Desk,
  what: keyof Desk['words']['file']['names'],
  ending: string,
): string {
  const day = new Date().toISOString().slice(0, 10);
  const side = what === 'side' ? `-${words[sheet.side].toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}` : '';
  return `${words.file.names[what]}${side}-${day}.${ending}`;
}
