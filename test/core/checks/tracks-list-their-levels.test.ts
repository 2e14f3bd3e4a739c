import { expect, test } from 'vitest';
import { type Change, set, unreadable, without } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('tracks-list-their-levels', ...changes);
const selling = 'tracks/selling/track.mdx';
const leading = 'tracks/leading/track.mdx';

test('a level that its track does not list is told', () => {
  expect(found(set(selling, 'levels', ['rep', 'senior-rep']))).toEqual([
    {
      check: 'tracks-list-their-levels',
      severity: 'error',
      file: 'tracks/selling/principal-rep.yaml',
      path: [],
      message: '`principal-rep` is in the folder of `selling`, which does not list it.',
      hint: 'Put it into `levels` of `tracks/selling/track.mdx`, at its place from the lowest to the highest.',
    },
  ]);
});

test('a level that is listed twice is told, in a fork too', () => {
  expect(found(set(selling, 'levels', ['rep', ['senior-rep', ['principal-rep', 'rep']]]))).toEqual([
    {
      check: 'tracks-list-their-levels',
      severity: 'error',
      file: 'tracks/selling/track.mdx',
      path: ['levels', 1, 1, 1],
      message: '`selling` lists `rep` more than once.',
      hint: 'A level has one place in its track. Take the others out.',
    },
  ]);
});

test('a level of another folder is told', () => {
  expect(found(set(leading, 'levels', ['team-lead', 'director', 'principal-rep']))).toEqual([
    {
      check: 'tracks-list-their-levels',
      severity: 'error',
      file: 'tracks/leading/track.mdx',
      path: ['levels', 2],
      message: '`leading` lists `principal-rep`, which is in the folder of `selling`.',
      hint: 'Take it out, or move its file to `tracks/leading`.',
    },
  ]);
});

test('a folder with levels and no track is told', () => {
  expect(found(without('tracks/leading/track.mdx'))).toEqual([
    {
      check: 'tracks-list-their-levels',
      severity: 'error',
      file: 'tracks/leading/team-lead.yaml',
      path: [],
      message: 'The folder `tracks/leading` has levels and no `track.mdx`.',
      hint: 'Add `tracks/leading/track.mdx` with the `title` and the `levels` of the track.',
    },
  ]);
});

test('a track that cannot be read is there all the same', () => {
  expect(found(unreadable('tracks/leading/track.mdx'))).toEqual([]);
});

test('a misshapen track makes none of its levels look wrong', () => {
  expect(found(set(leading, 'levels', 'team-lead'))).toEqual([]);
});
