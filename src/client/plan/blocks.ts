import { type Child, node } from '../node.ts';

/** Buttons in a row. */
export const buttons = (...content: readonly Child[]): HTMLElement =>
  node('div', { class: 'buttons' }, ...content);

/** A sentence in small letters. */
export const fine = (...content: readonly Child[]): HTMLElement => node('p', { class: 'fine' }, ...content);

/** A list of sentences. */
export const bullets = (sentences: readonly string[], style = 'bullets'): HTMLElement =>
  node('ul', { class: style }, ...sentences.map((each) => node('li', {}, each)));

/** What somebody wrote, each text in its own direction and with its line breaks; nothing for what is empty. */
export const typed = (...texts: readonly (string | undefined)[]): HTMLElement[] =>
  texts.flatMap((text) => (text ? [node('p', { dir: 'auto', class: 'typed' }, text)] : []));
