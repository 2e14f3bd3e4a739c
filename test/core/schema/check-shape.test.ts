import { expect, test } from 'vitest';
import { checkShape } from '../../../src/core/schema/check-shape.ts';
import { placeOf } from '../../../src/core/schema/places.ts';
import { smallFiles } from '../support/small-files.ts';
import { brokenShapes } from './broken-shapes.ts';

test.each(brokenShapes)('$what is told', ({ kind, data, problems }) => {
  expect(checkShape(kind, data, 'a-file.yaml')).toEqual({
    problems: problems.map((problem) => ({
      check: 'files-have-their-shape',
      severity: 'error',
      file: 'a-file.yaml',
      ...problem,
    })),
  });
});

test.each(Object.entries(smallFiles()))(
  '%s has its shape, and comes back as it was written',
  (path, data) => {
    expect(checkShape(placeOf(path)?.kind ?? 'translation', data, path)).toEqual({ data });
  },
);

test('a key that would change what all objects are is not a field', () => {
  const data = JSON.parse(
    '{ "title": "A", "expectations": { "__proto__": 3 }, "__proto__": { "grade": "g1" } }',
  );
  expect(checkShape('level', data, 'a-file.yaml')).toMatchObject({
    problems: [{ path: ['__proto__'], atKey: true }],
  });
  expect({}).not.toHaveProperty('grade');
});

test('no message names what only programmers know', () => {
  const words = /\b(schema|undefined|null|string|array|object|boolean|record|invalid|NaN)\b/i;
  const said = brokenShapes.flatMap(({ problems }) =>
    problems.flatMap(({ message, hint = '' }) => [message, hint]),
  );
  expect(said.filter((text) => words.test(text))).toEqual([]);
});
