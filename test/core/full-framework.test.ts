import { expect, test } from 'vitest';
import { type DataOf, schemas } from '../../src/core/schema/index.ts';
import type { Kind } from '../../src/core/schema/kinds.ts';
import { translatable } from '../../src/core/schema/parts.ts';
import { placeOf } from '../../src/core/schema/places.ts';
import { type Files, fullFramework } from '../support/full-framework.ts';
import { plantSecrets } from '../support/plant-secrets.ts';
import { schemaPlaces, withoutData } from '../support/schema-places.ts';

type Wanted = Parameters<typeof schemaPlaces>[1];

/** Places of the schemas that no file of theirs holds, as `level: moves[].advice`. */
function left(files: Files, isWanted: Wanted): string[] {
  return (Object.keys(schemas) as (keyof DataOf & Kind)[]).flatMap((kind) => {
    const data = Object.entries(files).filter(([file]) => placeOf(file)?.kind === kind);
    const places = schemaPlaces(schemas[kind], isWanted);
    return withoutData(
      places,
      data.map(([, each]) => each.data),
    ).map((place) => `${kind}: ${place}`);
  });
}

// Both tests hold what the tests of whole builds rely on. A new field is to be added to the framework there.

test('the full framework holds every text field of every kind of file', () => {
  const isText: Wanted = (shape) => translatable.get(shape)?.holds === 'text';
  const found = left(
    fullFramework((place) => place),
    isText,
  );
  // Exceptions have to silence something, and a logo needs its file. The rest may be a list as well, and is one.
  const exempt =
    /: (?:exceptions\[\]\.\w+|suits|doesNotSuit)$|^glossary: owner$|^framework: brand\.logo\.alt$/;
  expect(found.filter((place) => !exempt.test(place))).toEqual([]);
});

test('secrets are planted in every place that can hold an audience', () => {
  const files = fullFramework((place) => place);
  plantSecrets(files, 'internal', 1);
  // A framework has one glossary; its terms hold audiences of their own.
  expect(left(files, (_, field) => field === 'audience')).toEqual(['glossary: audience']);
});
