import { expect, test } from 'vitest';
import { descriptionOf, fieldsOf } from '../../../src/core/schema/fields-of.ts';
import { schemas } from '../../../src/core/schema/index.ts';

test('the fields of a mapping deep in a file are known', () => {
  expect(fieldsOf(schemas.level, ['typicalTenure'])).toEqual(['fromMonths', 'toMonths']);
  expect(fieldsOf(schemas.framework, ['dimensions', 0, 'anchors', 3])).toEqual([
    'id',
    'name',
    'meaning',
    'formerly',
  ]);
});

test('where several shapes fit, the fields of all are known', () => {
  expect(fieldsOf(schemas.level, ['expectationRule'])).toEqual([
    'allBut',
    'share',
    'at',
    'others',
    'text',
    'points',
  ]);
});

test('a place that no file has knows no fields', () => {
  expect(fieldsOf(schemas.level, ['title', 'inner'])).toEqual([]);
  expect(fieldsOf(schemas.level, ['constructor'])).toEqual([]);
});

test('a field is described, and an entry by the field that holds it', () => {
  expect(descriptionOf(schemas.level, ['notThis'])).toBe('What this level is not, in one line.');
  expect(descriptionOf(schemas.framework, ['checks', 'text-complete'])).toBe(
    'Severity of a check, by its name.',
  );
  expect(descriptionOf(schemas.level, ['questions', 4])).toBe(
    'Questions for the conversation between person and manager.',
  );
  expect(descriptionOf(schemas.level, [])).toBeUndefined();
  expect(descriptionOf(schemas.level, ['constructor'])).toBeUndefined();
});
