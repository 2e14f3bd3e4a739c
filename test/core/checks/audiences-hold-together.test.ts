import { expect, test } from 'vitest';
import { body, type Change, element, inside, link, set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('audiences-hold-together', ...changes);
const leading = 'tracks/leading/track.mdx';
const rep = 'tracks/selling/rep.yaml';
const coaching = 'competencies/coaching.yaml';
const guide = 'guides/first-week.mdx';
const story = 'stories/from-selling-to-leading.mdx';

test('a reference to a file for fewer readers is told', () => {
  expect(found(set(coaching, 'audience', 'managers'))).toEqual([
    {
      check: 'audiences-hold-together',
      severity: 'warning',
      file: 'tracks/selling/principal-rep.yaml',
      path: ['expectations', 'coaching'],
      atKey: true,
      message:
        '`principal-rep` expects `coaching`, which is for `managers` only, while this is for `everyone`.',
      hint: 'Give both the same `audience`, or take this out: the other readers would find nothing there.',
    },
    {
      check: 'audiences-hold-together',
      severity: 'warning',
      file: 'tracks/leading/track.mdx',
      path: ['expectations', 'coaching'],
      atKey: true,
      message: '`leading` expects `coaching`, which is for `managers` only, while this is for `everyone`.',
      hint: 'Give both the same `audience`, or take this out: the other readers would find nothing there.',
    },
    {
      check: 'audiences-hold-together',
      severity: 'warning',
      file: 'tracks/leading/director.yaml',
      path: ['expectations', 'coaching'],
      atKey: true,
      message: '`director` expects `coaching`, which is for `managers` only, while this is for `everyone`.',
      hint: 'Give both the same `audience`, or take this out: the other readers would find nothing there.',
    },
  ]);
});

test('a level is for nobody whom its track is not for', () => {
  expect(found(set(leading, 'audience', 'internal'))).toEqual([
    {
      check: 'audiences-hold-together',
      severity: 'warning',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['moves', 1, 'to'],
      message:
        '`senior-rep` has a move to `team-lead`, which is for `internal` only, while this is for `everyone`.',
      hint: 'Give both the same `audience`, or take this out: the other readers would find nothing there.',
    },
    {
      check: 'audiences-hold-together',
      severity: 'warning',
      file: 'stories/from-selling-to-leading.mdx',
      path: ['path', 1],
      message:
        '`from-selling-to-leading` goes through `team-lead`, which is for `internal` only, while this is for `everyone`.',
      hint: 'Give both the same `audience`, or take this out: the other readers would find nothing there.',
    },
  ]);
});

test('what is for the same readers may refer to it', () => {
  expect(
    found(
      set(guide, 'audience', 'managers'),
      set(rep, 'facts', [{ label: 'More', value: '[A guide](guide/first-week)', audience: 'managers' }]),
    ),
  ).toEqual([]);
});

test('a link in a text is looked at', () => {
  expect(
    found(set(guide, 'audience', 'internal'), set(rep, 'about', 'See the [guide](guide/first-week).')),
  ).toEqual([
    {
      check: 'audiences-hold-together',
      severity: 'warning',
      file: 'tracks/selling/rep.yaml',
      path: ['about'],
      message: '`rep` links to `first-week`, which is for `internal` only, while this is for `everyone`.',
      hint: 'Give both the same `audience`, or take this out: the other readers would find nothing there.',
    },
  ]);
});

test('components and links in a body are looked at', () => {
  expect(
    found(
      set(guide, 'audience', 'internal'),
      body(story, {
        elements: [element('GuideCard', { guide: 'first-week' })],
        links: [link('guide/first-week')],
      }),
    ),
  ).toEqual([
    {
      check: 'audiences-hold-together',
      severity: 'warning',
      file: 'stories/from-selling-to-leading.mdx',
      path: [],
      position: { line: 9, column: 4 },
      message:
        '`from-selling-to-leading` links to `first-week`, which is for `internal` only, while this is for `everyone`.',
      hint: 'Give both the same `audience`, or take this out: the other readers would find nothing there.',
    },
    {
      check: 'audiences-hold-together',
      severity: 'warning',
      file: 'stories/from-selling-to-leading.mdx',
      path: [],
      position: { line: 7, column: 3 },
      message:
        '`<GuideCard>` names `first-week`, which is for `internal` only, while this is for `everyone`.',
      hint: 'Give both the same `audience`, or take this out: the other readers would find nothing there.',
    },
  ]);
});

test('in a section of a body for the same readers they are fine', () => {
  expect(
    found(
      set(guide, 'audience', 'internal'),
      body(story, {
        elements: [
          inside(0, 90, element('Audience', { only: 'internal' })),
          inside(20, 30, element('GuideCard', { guide: 'first-week' })),
        ],
        links: [inside(40, 60, link('guide/first-week'))],
      }),
    ),
  ).toEqual([]);
});

test('a track lists all its levels, those for fewer readers too', () => {
  expect(found(set(rep, 'audience', 'internal'))).toEqual([]);
});

test('a competency that names a term for fewer readers is told', () => {
  expect(found(set('glossary.yaml', 'terms.0.audience', 'internal'))).toEqual([
    {
      check: 'audiences-hold-together',
      severity: 'warning',
      file: 'competencies/discovery.yaml',
      path: ['methodTerms', 0],
      message: '`discovery` names `champion`, which is for `internal` only, while this is for `everyone`.',
      hint: 'Give both the same `audience`, or take this out: the other readers would find nothing there.',
    },
  ]);
});
