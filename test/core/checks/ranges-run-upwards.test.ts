import { expect, test } from 'vitest';
import { type Change, set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('ranges-run-upwards', ...changes);
const senior = 'tracks/selling/senior-rep.yaml';
const lead = 'tracks/leading/team-lead.yaml';

test('tenure that runs downwards is told', () => {
  expect(found(set(senior, 'typicalTenure', { fromMonths: 24, toMonths: 12 }))).toEqual([
    {
      check: 'ranges-run-upwards',
      severity: 'error',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['typicalTenure'],
      message: '`senior-rep` has `typicalTenure` from 24 to 12, which runs downwards.',
      hint: 'Write the smaller number first.',
    },
  ]);
});

test('reports that run downwards are told', () => {
  expect(found(set(lead, 'reports', { from: 8, to: 3 }))).toEqual([
    {
      check: 'ranges-run-upwards',
      severity: 'error',
      file: 'tracks/leading/team-lead.yaml',
      path: ['reports'],
      message: '`team-lead` has `reports` from 8 to 3, which runs downwards.',
      hint: 'Write the smaller number first.',
    },
  ]);
});

test('a range of one number is fine', () => {
  expect(found(set(lead, 'reports', { from: 8, to: 8 }))).toEqual([]);
});
