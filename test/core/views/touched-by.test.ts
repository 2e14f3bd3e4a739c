import { describe, expect, test } from 'vitest';
import { affectedBy, changesForLevel, changesForTrack } from '../../../src/core/views/touched-by.ts';
import { type Change, file, set, without } from '../support/a-small-framework.ts';
import { frameworkOf, levelOf } from '../support/framework-of.ts';

const entry = (id: string, affects: string[], date = '2027-02-01'): Change =>
  file(`changes/${id}.mdx`, { date, summary: `${id}.`, affects, forPeopleMidway: 'Nothing.' });

/** The small framework without the change that it has. */
const frameworkWith = (changes: readonly Change[]) =>
  frameworkOf([without('changes/2027-01-01-first-version.mdx'), ...changes]);

function touching(level: string, ...affects: string[]): string[] {
  const framework = frameworkWith([entry('a-change', affects)]);
  return changesForLevel(levelOf(framework, level), framework).flatMap(({ by }) =>
    by.map(({ title }) => title),
  );
}

describe('a level is touched by a change', () => {
  test.each([
    ['of itself', 'level/rep', ['Rep']],
    ['of its track', 'track/selling', ['Selling']],
    ['of what it expects', 'competency/negotiation', ['Negotiation']],
    ['of what its grade expects', 'competency/integrity', ['Integrity']],
    ['of the level that its next step leads to', 'level/senior-rep', ['Senior Rep']],
  ])('%s', (_, affects, by) => {
    expect(touching('rep', affects)).toEqual(by);
  });
});

test('a level is not touched by what lies two steps away, in another track, or in a guide', () => {
  expect(touching('rep', 'level/principal-rep', 'track/leading', 'level/director')).toEqual([]);
});

test('a move that is not made leads to nothing that touches', () => {
  const refused = set('tracks/selling/senior-rep.yaml', 'moves.1', {
    to: 'team-lead',
    kind: 'into-management',
    notAllowed: 'Nobody goes there.',
  });
  const framework = frameworkWith([refused, entry('a-change', ['level/team-lead'])]);
  expect(changesForLevel(levelOf(framework, 'senior-rep'), framework)).toEqual([]);
});

test('the latest change comes first', () => {
  const framework = frameworkWith([
    entry('older', ['level/rep'], '2027-01-01'),
    entry('newer', ['level/rep'], '2027-02-02'),
  ]);
  const touches = changesForLevel(levelOf(framework, 'rep'), framework);
  expect(touches.map(({ change }) => change.id)).toEqual(['newer', 'older']);
});

test('what a change affects is called what it is called now, and once', () => {
  const framework = frameworkWith([set('competencies/discovery.yaml', 'formerly', ['asking'])]);
  const affects = ['competency/asking', 'competency/discovery', 'level/gone'];
  expect(affectedBy({ affects }, framework)).toEqual([
    { kind: 'competency', id: 'discovery', title: 'Discovery', page: 'competency' },
  ]);
});

test('a track is touched by what touches one of its levels', () => {
  const framework = frameworkWith([entry('one', ['level/rep']), entry('two', ['competency/coaching'])]);
  const touching = (id: string) => {
    const track = framework.tracks.find((each) => each.id === id);
    return track ? changesForTrack(track, framework).map((change) => change.id) : undefined;
  };
  expect(touching('selling')).toEqual(['two', 'one']);
  expect(touching('leading')).toEqual(['two']);
});
