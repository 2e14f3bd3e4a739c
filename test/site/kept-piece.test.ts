import { expect, test } from 'vitest';
import { noteFact, readsDuring } from '../../src/core/framework/reads.ts';
import type { Shown } from '../../src/core/views/document-outline.ts';
import type { Piece } from '../../src/site/in-document.ts';
import { keptPiece } from '../../src/site/kept-piece.ts';

const shown = (kind: 'competency' | 'level', id: string) => ({ kind, thing: { id } }) as unknown as Shown;
const piece = (text: string): Piece => ({ texts: [text], holes: [] });
let times = 0;
const make = (question: string) => async () => {
  await Promise.resolve();
  noteFact(question, '');
  times += 1;
  return piece(question);
};

test('the piece of a competency is made once, and each page that shows it is told what it was made of, and no more', async () => {
  times = 0;
  const listening = shown('competency', 'listening');
  const first = await readsDuring(async () => {
    noteFact('of the first page', '');
    return keptPiece(listening, make('of the piece'));
  });
  const second = await readsDuring(() => keptPiece(listening, make('never made')));
  expect([first.made, second.made, times]).toEqual([piece('of the piece'), piece('of the piece'), 1]);
  expect([...first.reads.facts.keys()]).toEqual(['of the first page', 'of the piece']);
  expect([...second.reads.facts.keys()]).toEqual(['of the piece']);
});

test('what stands in two documents at most is made for each', async () => {
  times = 0;
  const seller = shown('level', 'seller');
  for (const page of ['one', 'other']) expect(await keptPiece(seller, make(page))).toEqual(piece(page));
  expect(times).toBe(2);
});
