import { expect, test } from 'vitest';
import type { Change } from '../../../src/core/framework/things.ts';
import { changesByYear } from '../../../src/core/views/changes-by-year.ts';

const change = (id: string, date?: string): Change => ({
  id,
  file: `changes/${id}.mdx`,
  formerly: [],
  written: [],
  affects: [],
  ...(date === undefined ? {} : { date }),
});

test('entries and releases stand by year, latest first, a release above the entries of its day', () => {
  const changes = [change('june', '2027-06-01'), change('someday'), change('first', '2026-12-31')];
  const years = changesByYear(changes, [{ version: '2.0.0', day: '2027-06-01' }]);
  const said = years.map(({ year, dated }) => [
    year,
    ...dated.map((each) => ('release' in each ? each.release.version : each.change.id)),
  ]);
  expect(said).toEqual([
    ['2027', '2.0.0', 'june'],
    ['2026', 'first'],
    [undefined, 'someday'],
  ]);
});

test('without entries and releases there is no year', () => {
  expect(changesByYear([], [])).toEqual([]);
});
