import { describe, expect, test } from 'vitest';
import { dataSchema } from '../../../../src/core/views/published-data/data-schema.ts';
import { publishedShape } from '../../../../src/core/views/published-data/data-shape.ts';
import { publishedData } from '../../../../src/core/views/published-data/published-data.ts';
import { set } from '../../support/a-small-framework.ts';
import { frameworkOf } from '../../support/framework-of.ts';

describe('a framework as data for others', () => {
  test('is as it was published', async () => {
    const data = publishedData(frameworkOf());
    await expect(`${JSON.stringify(data, null, 2)}\n`).toMatchFileSnapshot('fixtures/small-framework.json');
  });

  test('keeps the shape that was published', async () => {
    const schema = dataSchema();
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('fixtures/schema.json');
  });

  test('holds nothing that its shape does not say', () => {
    const read = publishedShape.safeParse(publishedData(frameworkOf()));
    expect(read.error?.issues).toBeUndefined();
  });

  test('refers to nothing that it does not hold', () => {
    const data = publishedData(frameworkOf());
    const ids = (list: readonly { id: string }[]) => new Set(list.map(({ id }) => id));
    const [levels, competencies, tracks] = [ids(data.levels), ids(data.competencies), ids(data.tracks)];
    const named = data.levels.flatMap((level) => level.expectations.map(({ competency }) => competency));
    expect(named.filter((id) => !competencies.has(id))).toEqual([]);
    expect(data.levels.filter(({ track }) => !tracks.has(track))).toEqual([]);
    expect(data.moves.filter(({ to }) => typeof to === 'string' && !levels.has(to))).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  test('says whom it is for, and leaves out what is for others', () => {
    const secret = set('tracks/selling/rep.yaml', 'responsibilities', [
      'Asks before each step.',
      { text: 'Costs forty a month.', audience: 'managers' },
    ]);
    const [wide, narrow] = ['everyone', 'managers'].map((audience) =>
      JSON.stringify(publishedData(frameworkOf([secret], audience))),
    );
    expect(wide).toContain('"audience":"everyone"');
    expect(wide).not.toContain('Costs forty a month.');
    expect(narrow).toContain('Costs forty a month.');
  });
});
