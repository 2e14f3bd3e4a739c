import { expect, test } from 'vitest';
import { theOnlyNear } from '../../../src/core/problems/the-only-near.ts';

test.each([
  ['negotation', ['negotiation', 'presenting'], 'negotiation'],
  ['summry', ['summary', 'summit'], 'summary'],
  ['Summary', ['summary', 'summit'], 'summary'],
  ['g9', ['g1', 'g2'], undefined],
  ['sellerz', ['seller', 'sellers'], undefined],
  ['account-exec', ['account-executive'], undefined],
  ['x', [], undefined],
])('of %j, where %j are known, %j is meant beyond doubt', (written, known, meant) => {
  expect(theOnlyNear(written, known)).toBe(meant);
});
