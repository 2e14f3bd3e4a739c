import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reviewContent } from '../../src/core/ladder-checks/review-content.ts';
import type { Problem } from '../../src/core/problems/problem.ts';
import type { Content } from '../../src/core/schema/content-file.ts';
import { aSmallFramework, file, set } from './support/a-small-framework.ts';
import { smallFiles } from './support/small-files.ts';

const today = '2027-03-01';

/** Many runs take a while on a busy machine. */
const patient = { timeout: 120_000 };

/** Every place in the files of a small framework: a file, and a field however deep. */
const places = Object.entries(smallFiles()).flatMap(([path, data]) =>
  fieldsOf(data, []).map((field) => ({ path, field })),
);

function fieldsOf(data: unknown, above: readonly string[]): string[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, inner]) => [
    [...above, key].join('.'),
    ...fieldsOf(inner, [...above, key]),
  ]);
}

/** Texts that mean something somewhere, beside any text at all. */
const words = [
  'rep',
  'any',
  'all',
  'n/a',
  'discovery',
  'internal',
  'own-work',
  'constructor',
  '__proto__',
  '[a](level/b)',
  '3',
];
const text = fc.oneof(fc.constantFrom(...words), fc.string());
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.double(),
    fc.integer({ max: 9, min: -1 }),
    fc.boolean(),
    fc.constant(null),
    tie('list'),
    tie('mapping'),
  ),
  list: fc.array(tie('value'), { maxLength: 4 }),
  mapping: fc.dictionary(text, tie('value'), { maxKeys: 4 }),
})).value;

function expectToBeSaid(content: Content): void {
  const { framework, problems } = reviewContent(content, { today });
  expect(framework === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
  for (const problem of problems) expectToBeReadable(problem, content);
}

function expectToBeReadable({ check, file: path, message, hint }: Problem, content: Content): void {
  expect(check).toMatch(/^[a-z]+(-[a-z]+)+$/);
  expect(content.files.map((each) => each.path)).toContain(path);
  expect(message).toMatch(/^[\s\S]+\.$/);
  expect(hint).toMatch(/[.?]$/);
}

test('whatever stands in place of a field, it is reviewed and nothing breaks', patient, () => {
  fc.assert(
    fc.property(fc.constantFrom(...places), anything, ({ path, field }, value) => {
      expectToBeSaid(aSmallFramework(set(path, field, value)));
    }),
    { numRuns: 800 },
  );
});

test('whatever stands in place of several fields, it is reviewed and nothing breaks', patient, () => {
  const change = fc.record({ place: fc.constantFrom(...places), value: anything });
  fc.assert(
    fc.property(fc.array(change, { minLength: 2, maxLength: 5 }), (changes) => {
      const files = new Set<string>();
      const once = changes.filter(({ place }) => !files.has(place.path) && files.add(place.path));
      expectToBeSaid(aSmallFramework(...once.map(({ place, value }) => set(place.path, place.field, value))));
    }),
    { numRuns: 300 },
  );
});

test('whatever a file holds, it is reviewed and nothing breaks', patient, () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(smallFiles())), anything, (path, data) => {
      expectToBeSaid(aSmallFramework(file(path, data)));
    }),
    { numRuns: 300 },
  );
});

test('whatever is called like something else, it is reviewed and nothing breaks', patient, () => {
  const ids = fc.constantFrom(
    'rep',
    'senior-rep',
    'team-lead',
    'selling',
    'discovery',
    'any',
    'constructor',
    'Rep',
  );
  const folder = fc.constantFrom(
    'tracks/selling',
    'tracks/leading',
    'tracks/new',
    'competencies',
    'overlays',
    'translations/de/tracks/selling',
  );
  fc.assert(
    fc.property(folder, ids, anything, (where, id, data) => {
      expectToBeSaid(aSmallFramework(file(`${where}/${id}.yaml`, data)));
    }),
    { numRuns: 300 },
  );
});

test('every field of a sound framework can be left out without breaking anything', patient, () => {
  for (const { path, field } of places) expectToBeSaid(aSmallFramework(set(path, field, undefined)));
});
