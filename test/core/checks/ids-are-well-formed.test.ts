import { expect, test } from 'vitest';
import { type Change, file, set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('ids-are-well-formed', ...changes);
const framework = 'framework.yaml';
const senior = 'tracks/selling/senior-rep.yaml';
const principal = 'tracks/selling/principal-rep.yaml';
const coaching = 'competencies/coaching.yaml';

test('a file name with capitals and blanks is told, with a form that fits', () => {
  expect(found(file('guides/My First Week.mdx', { title: 'A', summary: 'B', readers: 'person' }))).toEqual([
    {
      check: 'ids-are-well-formed',
      severity: 'error',
      file: 'guides/My First Week.mdx',
      path: [],
      message: '`My First Week` does not have the form of an id.',
      hint: 'Ids have small letters from a to z, digits and single hyphens, and at least one letter, such as `my-first-week`.',
    },
  ]);
});

test('a file name of another script is told', () => {
  expect(found(file('guides/über-uns.mdx', { title: 'A', summary: 'B', readers: 'person' }))).toEqual([
    {
      check: 'ids-are-well-formed',
      severity: 'error',
      file: 'guides/über-uns.mdx',
      path: [],
      message: '`über-uns` does not have the form of an id.',
      hint: 'Ids have small letters from a to z, digits and single hyphens, and at least one letter, such as `uber-uns`.',
    },
  ]);
});

test('an id has a letter', () => {
  expect(found(file('guides/2027.mdx', { title: 'A', summary: 'B', readers: 'person' }))).toEqual([
    {
      check: 'ids-are-well-formed',
      severity: 'error',
      file: 'guides/2027.mdx',
      path: [],
      message: '`2027` does not have the form of an id.',
      hint: 'Ids have small letters from a to z, digits and single hyphens, and at least one letter, such as `id-2027`.',
    },
  ]);
});

test('hyphens stand between words', () => {
  expect(found(file('guides/a--b-.mdx', { title: 'A', summary: 'B', readers: 'person' }))).toEqual([
    {
      check: 'ids-are-well-formed',
      severity: 'error',
      file: 'guides/a--b-.mdx',
      path: [],
      message: '`a--b-` does not have the form of an id.',
      hint: 'Ids have small letters from a to z, digits and single hyphens, and at least one letter, such as `a-b`.',
    },
  ]);
});

test('an id has at most 100 characters', () => {
  expect(
    found(file(`guides/${'a'.repeat(101)}.mdx`, { title: 'A', summary: 'B', readers: 'person' })),
  ).toEqual([
    {
      check: 'ids-are-well-formed',
      severity: 'error',
      file: 'guides/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.mdx',
      path: [],
      message:
        'The id `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…` has 101 characters; at most 100 fit.',
      hint: 'Shorten it.',
    },
  ]);
});

test('an id of 100 characters is fine', () => {
  expect(
    found(file(`guides/${'a'.repeat(100)}.mdx`, { title: 'A', summary: 'B', readers: 'person' })),
  ).toEqual([]);
});

test('a device name of Windows is refused', () => {
  expect(found(file('guides/con.mdx', { title: 'A', summary: 'B', readers: 'person' }))).toEqual([
    {
      check: 'ids-are-well-formed',
      severity: 'error',
      file: 'guides/con.mdx',
      path: [],
      message: '`con` is the name of a device on Windows, and no file there can be called like that.',
      hint: 'Add a word to it.',
    },
  ]);
});

test('a name that begins like a device name is fine', () => {
  expect(found(file('guides/console.mdx', { title: 'A', summary: 'B', readers: 'person' }))).toEqual([]);
});

test('a track folder is told once', () => {
  expect(
    found(
      file('tracks/Leading 2/track.mdx', {
        title: 'A',
        levels: ['a', 'b'],
        mark: 'AB',
        kind: 'individual',
        summary: 'A',
        purpose: 'B',
        suits: 'C',
        doesNotSuit: 'D',
        status: 'off',
      }),
      file('tracks/Leading 2/a.yaml', { title: 'A' }),
      file('tracks/Leading 2/b.yaml', { title: 'B' }),
    ),
  ).toEqual([
    {
      check: 'ids-are-well-formed',
      severity: 'error',
      file: 'tracks/Leading 2/track.mdx',
      path: [],
      message: '`Leading 2` does not have the form of an id.',
      hint: 'Ids have small letters from a to z, digits and single hyphens, and at least one letter, such as `leading-2`.',
    },
  ]);
});

test('words that mean something else are no ids', () => {
  expect(
    found(
      file('competencies/any.yaml', {
        title: 'Any',
        group: 'core',
        definition: 'A.',
        whyItMatters: 'B.',
        behaviours: ['C.'],
        notThis: 'D.',
      }),
    ),
  ).toEqual([
    {
      check: 'ids-are-well-formed',
      severity: 'error',
      file: 'competencies/any.yaml',
      path: [],
      message: '`any` cannot be the id of a competency.',
      hint: 'It has another meaning there. Use another word.',
    },
  ]);
});

test('a word of a vocabulary is looked at', () => {
  expect(
    found(set(framework, 'dimensions.0.anchors.2.id', 'The Company'), set(principal, 'scope', undefined)),
  ).toEqual([
    {
      check: 'ids-are-well-formed',
      severity: 'error',
      file: 'framework.yaml',
      path: ['dimensions', 0, 'anchors', 2, 'id'],
      message: '`The Company` does not have the form of an id.',
      hint: 'Ids have small letters from a to z, digits and single hyphens, and at least one letter, such as `the-company`.',
    },
  ]);
});

test('the id of a statement is looked at', () => {
  expect(found(set(senior, 'responsibilities.0.id', 'own number'))).toEqual([
    {
      check: 'ids-are-well-formed',
      severity: 'error',
      file: 'tracks/selling/senior-rep.yaml',
      path: ['responsibilities', 0, 'id'],
      message: '`own number` does not have the form of an id.',
      hint: 'Ids have small letters from a to z, digits and single hyphens, and at least one letter, such as `own-number`.',
    },
  ]);
});

test('a former id is looked at', () => {
  expect(found(set(coaching, 'formerly', ['mentoring', 'Coach']))).toEqual([
    {
      check: 'ids-are-well-formed',
      severity: 'error',
      file: 'competencies/coaching.yaml',
      path: ['formerly', 1],
      message: '`Coach` does not have the form of an id.',
      hint: 'Ids have small letters from a to z, digits and single hyphens, and at least one letter, such as `coach`.',
    },
  ]);
});

test('names that every object has are fine', () => {
  expect(found(file('guides/constructor.mdx', { title: 'A', summary: 'B', readers: 'person' }))).toEqual([]);
});

test('a former id of a word is judged too', () => {
  expect(found(set(framework, 'scale.1.formerly', ['On Their Own']))).toEqual([
    {
      check: 'ids-are-well-formed',
      severity: 'error',
      file: 'framework.yaml',
      path: ['scale', 1, 'formerly', 0],
      message: '`On Their Own` does not have the form of an id.',
      hint: 'Ids have small letters from a to z, digits and single hyphens, and at least one letter, such as `on-their-own`.',
    },
  ]);
});
