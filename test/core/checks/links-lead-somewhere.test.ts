import { expect, test } from 'vitest';
import { body, type Change, link, media, picture, set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('links-lead-somewhere', ...changes);
const rep = 'tracks/selling/rep.yaml';
const guide = 'guides/first-week.mdx';

test('links to pages, files, sites and places lead somewhere', () => {
  expect(
    found(
      media('media/map.png'),
      set(
        rep,
        'about',
        '[A](level/rep) [b](move/rep/senior-rep) [c](glossary/champion#top) [d](https://example.com/a?b=c&d) [e](mailto:a@example.com) [f](#here) ![g](media/map.png) [h](<media/map.png>)',
      ),
    ),
  ).toEqual([]);
});

test('a page that is not there is found in a text, with the nearest one', () => {
  expect(found(set(rep, 'responsibilities', ['Reads the [guide](guide/first-weak).']))).toEqual([
    {
      check: 'links-lead-somewhere',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['responsibilities', 0],
      message: 'The link leads to `guide/first-weak`, but `first-weak` is not a guide.',
      hint: 'Did you mean `first-week`?',
      fix: { from: 'guide/first-weak', to: 'guide/first-week' },
    },
  ]);
});

test('a page that is not there is found in a body, at its place', () => {
  expect(found(body(guide, { links: [link('level/captain#ways-on')] }))).toEqual([
    {
      check: 'links-lead-somewhere',
      severity: 'error',
      file: 'guides/first-week.mdx',
      path: [],
      position: { line: 9, column: 4 },
      message: 'The link leads to `level/captain#ways-on`, but `captain` is not a level.',
      hint: 'Write the id of a level that is there, or add `tracks/<track>/captain.yaml`.',
    },
  ]);
});

test('both levels of a move have to be there', () => {
  expect(found(set(rep, 'about', '[A move](move/rep/captain)'))).toEqual([
    {
      check: 'links-lead-somewhere',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['about'],
      message: 'The link leads to `move/rep/captain`, but `captain` is not a level.',
      hint: 'Write the id of a level that is there, or add `tracks/<track>/captain.yaml`.',
    },
  ]);
});

test('a move without its two levels is told', () => {
  expect(found(set(rep, 'about', '[A move](move/rep)'))).toEqual([
    {
      check: 'links-lead-somewhere',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['about'],
      message: 'The link leads to `move/rep`, which is not a link that the site can follow.',
      hint: 'Write `move/from/to` with the ids of two levels.',
    },
  ]);
});

test('an address that would run code is refused', () => {
  expect(found(set(rep, 'about', '[Run](javascript:alert(1))'))).toEqual([
    {
      check: 'links-lead-somewhere',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['about'],
      message: 'The link leads to `javascript:alert(1)`, which is not a link that the site can follow.',
      hint: 'Write `kind/id` for a page of the framework, such as `level/account-executive`, `media/…` for a file, or an address that begins with `https:` or `mailto:`.',
    },
  ]);
});

test('a path of the site is told in its form', () => {
  expect(found(set(rep, 'about', '[A level](/levels/senior-rep/)'))).toEqual([
    {
      check: 'links-lead-somewhere',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['about'],
      message: 'The link leads to `/levels/senior-rep/`, which is not a link that the site can follow.',
      hint: 'Did you mean `level/senior-rep`?',
    },
  ]);
});

test('a path of a file is told in its form', () => {
  expect(found(set(rep, 'about', '[A level](../tracks/selling/senior-rep.yaml)'))).toEqual([
    {
      check: 'links-lead-somewhere',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['about'],
      message:
        'The link leads to `../tracks/selling/senior-rep.yaml`, which is not a link that the site can follow.',
      hint: 'Write `level/senior-rep`.',
    },
  ]);
});

test('an address without a scheme is told in full', () => {
  expect(found(set(rep, 'about', '[A site](www.example.com)'))).toEqual([
    {
      check: 'links-lead-somewhere',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['about'],
      message: 'The link leads to `www.example.com`, which is not a link that the site can follow.',
      hint: 'Write `https://www.example.com`.',
    },
  ]);
});

test('a misspelt kind is told', () => {
  expect(found(set(rep, 'about', '[A level](levle/rep)'))).toEqual([
    {
      check: 'links-lead-somewhere',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['about'],
      message: 'The link leads to `levle/rep`, which is not a link that the site can follow.',
      hint: 'Did you mean `level/rep`?',
    },
  ]);
});

test('a picture that is not in `media/` is found, with the nearest one', () => {
  expect(found(media('media/map.png'), body(guide, { links: [picture('media/mapp.png')] }))).toEqual([
    {
      check: 'links-lead-somewhere',
      severity: 'error',
      file: 'guides/first-week.mdx',
      path: [],
      position: { line: 9, column: 4 },
      message: 'The picture comes from `media/mapp.png`, which is not there.',
      hint: 'Did you mean `media/map.png`?',
    },
  ]);
});

test('a file that is not there is found', () => {
  expect(found(set(rep, 'about', '[The plan](media/plan.pdf)'))).toEqual([
    {
      check: 'links-lead-somewhere',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['about'],
      message: 'The link leads to `media/plan.pdf`, which is not there.',
      hint: 'Put the file there, or take the link out.',
    },
  ]);
});

test('a picture from another site is refused', () => {
  expect(found(set(rep, 'about', '![Map](https://example.com/map.png)'))).toEqual([
    {
      check: 'links-lead-somewhere',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['about'],
      message: 'The picture comes from `https://example.com/map.png`, which is not in `media/`.',
      hint: 'Put the picture into `media/` and write `media/…`.',
    },
  ]);
});

test('a picture that is data is refused', () => {
  expect(found(set(rep, 'about', '![Map](data:image/png;base64,AAAA)'))).toEqual([
    {
      check: 'links-lead-somewhere',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['about'],
      message: 'The picture comes from `data:image/png;base64,AAAA`, which is not in `media/`.',
      hint: 'Put the picture into `media/` and write `media/…`.',
    },
  ]);
});

test('a link in code is no link', () => {
  expect(found(set(rep, 'about', 'Written as `[a](b)`.'))).toEqual([]);
});

test('an address in angle brackets is a link', () => {
  expect(found(set(rep, 'about', 'See <tel:+15550100>.'))).toEqual([
    {
      check: 'links-lead-somewhere',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['about'],
      message: 'The link leads to `tel:+15550100`, which is not a link that the site can follow.',
      hint: 'Write `kind/id` for a page of the framework, such as `level/account-executive`, `media/…` for a file, or an address that begins with `https:` or `mailto:`.',
    },
  ]);
});

test('a link to a renamed thing is told its new id', () => {
  expect(found(set(rep, 'about', '[C](competency/mentoring)'))).toEqual([
    {
      check: 'links-lead-somewhere',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['about'],
      message: 'The link leads to `competency/mentoring`, but `mentoring` was renamed to `coaching`.',
      hint: 'Write `coaching`.',
      fix: { from: 'competency/mentoring', to: 'competency/coaching' },
    },
  ]);
});

test('an address with a broken percent sign is told as it is', () => {
  expect(found(set(rep, 'about', '[A](guide/100%25%zz)'))).toEqual([
    {
      check: 'links-lead-somewhere',
      severity: 'error',
      file: 'tracks/selling/rep.yaml',
      path: ['about'],
      message: 'The link leads to `guide/100%25%zz`, but `100%25%zz` is not a guide.',
      hint: 'Write the id of a guide that is there, or add `guides/100%25%zz.mdx`.',
    },
  ]);
});

test('a file that a browser could run as code is no picture and no document', () => {
  expect(found(set(rep, 'about', '[The plan](media/plan.html)'))).toMatchObject([
    {
      check: 'links-lead-somewhere',
      message: 'The link leads to `media/plan.html`, which a browser could run as code.',
      hint: 'Put a picture or a document there, such as a PNG or a PDF.',
    },
  ]);
});

test('a link to a move between tracks that nobody wrote is told, and a step within a track needs nobody to write it', () => {
  expect(found(set(rep, 'about', '[Leading](move/rep/director)'))).toMatchObject([
    {
      check: 'links-lead-somewhere',
      message: 'The link leads to `move/rep/director`, but no move leads from `rep` to `director`.',
      hint: 'Write the move, or link to one of the levels.',
    },
  ]);
  expect(found(set(rep, 'about', '[Up](move/rep/senior-rep)'))).toEqual([]);
});
