import { expect, test } from 'vitest';
import { type Change, file, set, unreadable } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('ids-are-unique', ...changes);
const leading = 'tracks/leading/track.mdx';
const senior = 'tracks/selling/senior-rep.yaml';
const lead = 'tracks/leading/team-lead.yaml';

test('levels of two tracks cannot share an id', () => {
  expect(
    found(
      set(leading, 'levels', ['team-lead', 'director', 'rep']),
      file('tracks/leading/rep.yaml', {
        title: 'Rep',
        summary: 'A',
        responsibilities: ['B'],
        expectations: { coaching: 2 },
        evidence: ['C'],
        notThis: 'D',
      }),
    ),
  ).toEqual([
    {
      check: 'ids-are-unique',
      severity: 'error',
      file: 'tracks/leading/rep.yaml',
      path: [],
      message: '`rep` is a level already, in `tracks/selling/rep.yaml`.',
      hint: 'Give one of them another id: rename its file.',
    },
  ]);
});

test('a level and a guide may share an id', () => {
  expect(found(file('guides/rep.mdx', { title: 'A', summary: 'B', readers: 'person' }))).toEqual([]);
});

test('ids that differ in capital letters only are told', () => {
  expect(found(file('guides/First-Week.mdx', { title: 'A', summary: 'B', readers: 'person' }))).toEqual([
    {
      check: 'ids-are-unique',
      severity: 'error',
      file: 'guides/First-Week.mdx',
      path: [],
      message:
        '`First-Week` differs from `first-week` only in capital letters, which some computers do not tell apart.',
      hint: 'Give one of them another id: rename its file.',
    },
  ]);
});

test('a former id that is in use is told', () => {
  expect(found(set(senior, 'formerly', ['rep']))).toEqual([
    {
      check: 'ids-are-unique',
      severity: 'error',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['formerly', 0],
      message: '`senior-rep` says it was formerly `rep`, which is a level now.',
      hint: 'A former id leads to what has its place. Take it out here.',
    },
  ]);
});

test('a former id may be in use for another kind of thing', () => {
  expect(found(set(senior, 'formerly', ['first-week']))).toEqual([]);
});

test('a former id that is claimed twice is told', () => {
  expect(found(set(senior, 'formerly', ['closer']), set(lead, 'formerly', ['closer']))).toEqual([
    {
      check: 'ids-are-unique',
      severity: 'error',
      file: 'tracks/leading/team-lead.yaml',
      path: ['formerly', 0],
      message: '`team-lead` says it was formerly `closer`, and so does `senior-rep`.',
      hint: 'An old address can lead to one place only. Take it out of one of them.',
    },
  ]);
});

test('a file that cannot be read has its id all the same', () => {
  expect(found(set(senior, 'formerly', ['rep']), unreadable('tracks/selling/rep.yaml'))).toEqual([
    {
      check: 'ids-are-unique',
      severity: 'error',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['formerly', 0],
      message: '`senior-rep` says it was formerly `rep`, which is a level now.',
      hint: 'A former id leads to what has its place. Take it out here.',
    },
  ]);
});
