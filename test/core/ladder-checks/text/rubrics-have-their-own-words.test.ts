import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const discovery = 'competencies/discovery.yaml';
const found = (...changes: Change[]) => foundBy('rubrics-have-their-own-words', ...changes);
const sentence = 'Asks the same question of two people, and compares the answers.';
const says = (path: string, at: number, text: string) => set(path, `descriptors.${at}.behaviours`, [text]);

test('a behaviour of two competencies is told', () => {
  expect(found(says('competencies/negotiation.yaml', 2, sentence), says(discovery, 1, sentence))).toEqual([
    {
      check: 'rubrics-have-their-own-words',
      severity: 'warning',
      file: 'competencies/negotiation.yaml',
      path: ['descriptors', '2', 'behaviours', 0],
      message:
        '`negotiation` says as `discovery` does: “Asks the same question of two people, and compares the answers.”.',
      hint: 'Keep it where it belongs, and let the other place say what is its own.',
    },
  ]);
});

test('so is one of two proficiencies', () => {
  expect(
    found(says(discovery, 1, sentence), says(discovery, 2, sentence.replace('two', 'some'))).map(
      ({ message }) => message,
    ),
  ).toEqual([
    '`discovery` says nearly as at another proficiency: “Asks the same question of some people, and compares the answers.”.',
  ]);
});

test('another behaviour is not', () => {
  expect(
    found(says(discovery, 1, sentence), says(discovery, 2, 'Asks who else was in the room that day.')),
  ).toEqual([]);
});
