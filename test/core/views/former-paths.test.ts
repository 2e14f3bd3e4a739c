import { expect, test } from 'vitest';
import { formerPaths } from '../../../src/core/views/former-paths.ts';
import { set } from '../support/a-small-framework.ts';
import { frameworkOf } from '../support/framework-of.ts';

const at = (found: ReturnType<typeof formerPaths>) =>
  found.map(({ from, to }) => `${from} ${to}`).filter((each) => !each.includes('mentoring'));

test('every page of a level leads on: its own, those of its moves, and those under overlays', () => {
  const framework = frameworkOf([
    set('tracks/selling/senior-rep.yaml', 'formerly', ['closer']),
    set('overlays/public-sector.yaml', 'formerly', ['councils']),
  ]);
  expect(at(formerPaths(framework)).sort()).toEqual([
    '/levels/closer/ /levels/senior-rep/',
    '/levels/closer/with/councils/ /levels/senior-rep/with/public-sector/',
    '/levels/closer/with/public-sector/ /levels/senior-rep/with/public-sector/',
    '/levels/principal-rep/with/councils/ /levels/principal-rep/with/public-sector/',
    '/levels/rep/with/councils/ /levels/rep/with/public-sector/',
    '/levels/senior-rep/with/councils/ /levels/senior-rep/with/public-sector/',
    '/moves/closer/principal-rep/ /moves/senior-rep/principal-rep/',
    '/moves/closer/team-lead/ /moves/senior-rep/team-lead/',
    '/moves/rep/closer/ /moves/rep/senior-rep/',
    '/moves/team-lead/closer/ /moves/team-lead/senior-rep/',
    '/overlays/councils/ /overlays/public-sector/',
  ]);
});

test('so does a track, and what is printed of it', () => {
  expect(at(formerPaths(frameworkOf([set('tracks/selling/track.mdx', 'formerly', ['closing'])])))).toEqual([
    '/tracks/closing/ /tracks/selling/',
    '/tracks/closing/print/ /tracks/selling/print/',
  ]);
});

test('a word has no page', () => {
  expect(at(formerPaths(frameworkOf([set('framework.yaml', 'scale.0.formerly', ['begins'])])))).toEqual([]);
});
