import { expect, test } from 'vitest';
import { oneAtATime } from '../../src/site/one-at-a-time.ts';

test('work that fails is told, and runs again at the next call', async () => {
  const told: unknown[] = [];
  const failure = new Error('A file is gone.');
  let done = () => {};
  let runs = 0;
  const worked = new Promise<void>((resolve) => {
    done = resolve;
  });
  const again = oneAtATime(
    async () => {
      runs += 1;
      if (runs === 1) throw failure;
      done();
    },
    (error) => {
      told.push(error);
      again();
    },
  );
  again();
  await worked;
  expect(told).toEqual([failure]);
  expect(runs).toBe(2);
});
