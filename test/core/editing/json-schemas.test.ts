import { expect, test } from 'vitest';
import { z } from 'zod';
import { buildCatalog, type Entry } from '../../../src/core/catalog/catalog.ts';
import { type Reference, referencesOf } from '../../../src/core/catalog/references.ts';
import { jsonSchemas } from '../../../src/core/editing/json-schemas.ts';
import type { FieldPath } from '../../../src/core/problems/problem.ts';
import { readContent } from '../../../src/disk/read-content.ts';
import { aSmallFramework, set } from '../support/a-small-framework.ts';

type Data = Record<string, unknown>;

const { content } = await readContent('content');
const { catalog } = buildCatalog(content);
const fits = new Map(
  jsonSchemas(catalog).map(({ kind, text }) => {
    // zod reads patterns without the flag that `\\p` needs; editors set it.
    const schema = z.fromJSONSchema(JSON.parse(text.replace('\\\\p{L}{2}', '..')));
    return [kind, (data: unknown) => schema.safeParse(data).success] as const;
  }),
);
const entries = catalog.entries.filter(({ kind }) => kind !== 'translation');

test('every file of the default framework fits the schema of its kind', () => {
  const misfits = entries.filter(({ kind, data }) => !fits.get(kind)?.(data));
  expect(misfits.map(({ file }) => file)).toEqual([]);
});

test('an id that is not known is found wherever one may stand', () => {
  const places = Map.groupBy(
    entries.flatMap((entry) => referencesOf(entry).map((reference) => ({ entry, reference }))),
    ({ entry, reference }) => `${entry.kind} ${shapeOf(reference.path, reference.atKey)}`,
  );
  const overlooked = [...places].filter(([, [first]]) => {
    if (!first) return false;
    const { entry, reference } = first;
    return fits.get(entry.kind)?.(misspelt(entry, reference)) !== false;
  });
  expect(places.size).toBeGreaterThan(25);
  expect(overlooked.map(([place]) => place)).toEqual([]);
});

/** A path without the positions and ids in it. */
const shapeOf = (path: FieldPath, atKey = false): string =>
  path
    .map((part, n) => (typeof part === 'number' || (atKey && n === path.length - 1) ? '*' : part))
    .join('.');

/** The data of a file with a letter too many in one id. */
function misspelt({ data }: Entry, { path, id, atKey }: Reference): unknown {
  const copy = structuredClone(data) as Data;
  const last = path.at(-1) ?? '';
  const around = path.slice(0, -1).reduce<Data>((value, key) => value[key] as Data, copy);
  if (atKey) around[`${id}x`] = around[last];
  else around[last] = `${id}x`;
  return copy;
}

const schemaOf = (kind: string, ...changes: Parameters<typeof aSmallFramework>) =>
  JSON.parse(
    jsonSchemas(buildCatalog(aSmallFramework(...changes)).catalog).find((each) => each.kind === kind)?.text ??
      '',
  );

test('fields have their descriptions, and ids what they are called and mean', () => {
  const { properties } = schemaOf('level');
  expect(properties.summary.markdownDescription).toBe(
    'What this level is for, in one sentence of up to 20 words.',
  );
  expect(properties.grade).toEqual({
    type: 'string',
    description: 'Id of a grade in `framework.yaml`.',
    markdownDescription: 'Id of a grade in `framework.yaml`.',
    enum: ['g1', 'g2', 'g3', 'g4'],
    markdownEnumDescriptions: expect.arrayContaining(['**Grade 1**']),
    errorMessage:
      'This has to be the id of a grade. Ctrl+Space offers those that are known; `npm run schemas` makes new ones known.',
  });
});

test('where the list of an id cannot be read, any id will do', () => {
  const { properties } = schemaOf('level', set('framework.yaml', 'titel', 'x'));
  expect(properties.grade.enum).toBeUndefined();
});
