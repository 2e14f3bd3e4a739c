import { expect, test } from 'vitest';
import { newWork } from '../../../src/core/views/new-work.ts';
import { set } from '../support/a-small-framework.ts';
import { frameworkOf, levelOf } from '../support/framework-of.ts';

const rep = 'tracks/selling/rep.yaml';
const senior = 'tracks/selling/senior-rep.yaml';

function told(work: readonly string[], workThere: readonly string[]) {
  const framework = frameworkOf([
    set(rep, 'responsibilities', work),
    set(senior, 'responsibilities', workThere),
    set(senior, 'evidence', ['Notes from a call.', 'A forecast.']),
  ]);
  const { fresh, same, gone, evidence } = newWork(
    levelOf(framework, 'rep'),
    levelOf(framework, 'senior-rep'),
  );
  const texts = (list: typeof same) => list.map(({ text }) => text);
  return {
    fresh: fresh.map(({ before, after }) => [before?.text, after?.text]),
    ...{ same: texts(same), gone: texts(gone), evidence: texts(evidence) },
  };
}

test('work is new or in other words, stays, or is left behind', () => {
  const [here, there] = ['Writes the offer alone.', 'Writes the offer with others.'];
  expect(
    told(['Calls customers.', here, 'Keeps the notes.'], [there, 'Calls customers.', 'Decides on prices.']),
  ).toEqual({
    fresh: [
      [here, there],
      [undefined, 'Decides on prices.'],
    ],
    same: ['Calls customers.'],
    gone: ['Keeps the notes.'],
    evidence: ['A forecast.'],
  });
});

test('a level that only takes work away says which', () => {
  expect(told(['Calls customers.', 'Keeps the notes.'], ['Calls customers.'])).toEqual({
    fresh: [],
    same: ['Calls customers.'],
    gone: ['Keeps the notes.'],
    evidence: ['A forecast.'],
  });
});
