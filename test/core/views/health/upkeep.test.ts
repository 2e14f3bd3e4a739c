import { expect, test } from 'vitest';
import { upkeep } from '../../../../src/core/views/health/upkeep.ts';
import { type Change, file, set } from '../../support/a-small-framework.ts';
import { frameworkOf } from '../../support/framework-of.ts';

const rep = 'tracks/selling/rep.yaml';
const known = { today: '2027-03-01', lastChange: () => undefined };
const upkeepOf = (changes: Change[], days: Record<string, string> = {}) =>
  upkeep(frameworkOf(changes), { today: known.today, lastChange: (path) => days[path] });
const names = (files: readonly { file: string }[]) => files.map(({ file: name }) => name);

test('a file names who keeps it, or is kept by whoever keeps the framework', () => {
  const { files, owners } = upkeepOf([set('framework.yaml', 'owner', 'People'), set(rep, 'owner', '@sam')]);
  const of = (path: string) => files.find((each) => each.file === path);
  expect([of(rep)?.owner, of(rep)?.isOwn]).toEqual(['@sam', true]);
  expect([of('tracks/selling/track.mdx')?.owner, of('tracks/selling/track.mdx')?.isOwn]).toEqual([
    'People',
    false,
  ]);
  expect(owners).toEqual([
    { owner: 'People', files: files.length - 1, own: 1 },
    { owner: '@sam', files: 1, own: 1 },
  ]);
});

test('where the framework names nobody, nobody keeps files that name nobody', () => {
  const { withoutOwner, files, owners } = upkeepOf([set(rep, 'owner', '@sam')]);
  expect(names(withoutOwner)).not.toContain(rep);
  expect(withoutOwner).toHaveLength(files.length - 1);
  expect(owners).toEqual([{ owner: '@sam', files: 1, own: 1 }]);
});

test('a day of review is past from the day after, the longest first', () => {
  const { overdue } = upkeepOf([
    set(rep, 'reviewBy', '2027-02-27'),
    set('tracks/selling/track.mdx', 'reviewBy', '2027-03-01'),
    set('tracks/leading/track.mdx', 'reviewBy', '2026-03-01'),
  ]);
  expect(overdue.map(({ file: name, daysOverdue }) => `${name} ${daysOverdue}`)).toEqual([
    'tracks/leading/track.mdx 365',
    `${rep} 2`,
  ]);
});

test('a file is untouched after more than a year, unless a day of review is still to come', () => {
  const days = {
    [rep]: '2026-02-28',
    'tracks/selling/track.mdx': '2026-03-01',
    'tracks/leading/track.mdx': '2020-01-01',
  };
  const { untouched, files } = upkeepOf([set('tracks/leading/track.mdx', 'reviewBy', '2027-03-01')], days);
  expect(untouched.map(({ file: name, daysUnchanged }) => `${name} ${daysUnchanged}`)).toEqual([
    `${rep} 366`,
  ]);
  expect(names(files.slice(0, 3))).toEqual(['tracks/leading/track.mdx', rep, 'tracks/selling/track.mdx']);
});

test('a clock that is behind counts no days before today', () => {
  expect(upkeepOf([], { [rep]: '2027-03-02' }).files[0]).toMatchObject({ file: rep, daysUnchanged: 0 });
});

test('every kind of file is there, the framework file too; translations have a section of their own', () => {
  const { files } = upkeepOf([file('translations/de/tracks/selling/rep.yaml', { title: 'Verkäuferin' })]);
  const titles = Object.fromEntries(files.map((each) => [each.file, each.title]));
  expect(titles['framework.yaml']).toBe('Careers in selling');
  expect(Object.keys(titles).filter((name) => name.startsWith('translations/'))).toEqual([]);
  expect(titles['glossary.yaml']).toBe('glossary');
});
