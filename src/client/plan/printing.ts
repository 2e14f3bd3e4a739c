import { node } from '../node.ts';
import type { Desk, PaperName } from './desk.ts';
import { fitToPage } from './fit-to-page.ts';
import { paperInView, paperWith } from './paper.ts';

/** What goes to paper: what a button asked for, otherwise what lies open. */
export class Printing {
  /** Where the paper is laid out; it is seen in print alone. */
  readonly room = node('div', { class: 'plan-paper' });
  readonly #desk: Desk;
  readonly #contentOf: (name: PaperName) => readonly Node[] | undefined;
  #asked: PaperName | undefined;

  constructor(desk: Desk, contentOf: (name: PaperName) => readonly Node[] | undefined) {
    this.#desk = desk;
    this.#contentOf = contentOf;
  }

  listen(): void {
    addEventListener('beforeprint', () => this.#layOut(this.#asked ?? paperInView(this.#desk)));
    addEventListener('afterprint', () => {
      this.#asked = undefined;
    });
  }

  print(name: PaperName): void {
    this.#asked = name;
    this.#layOut(name);
    window.print();
  }

  #layOut(name: PaperName): void {
    const content = this.#contentOf(name);
    const paper = content && paperWith(this.#desk, name, content);
    this.room.replaceChildren(...(paper ? [paper] : []));
    if (paper) fitToPage(this.room, paper);
  }
}
