import { describe, expect, test } from 'vitest';
import { glance } from '../../../../src/core/views/health/glance.ts';
import { drawing, glanceDrawing } from '../../../../src/core/views/health/glance-drawing.ts';
import { type Change, file, set } from '../../support/a-small-framework.ts';
import { frameworkOf } from '../../support/framework-of.ts';

const glanceOf = (...changes: Change[]) => glance(frameworkOf(changes));

test('every level in use stands with its track, and every competency that is expected has a column', () => {
  const { tracks, competencies, highest } = glanceOf(set('tracks/leading/director.yaml', 'status', 'off'));
  expect(tracks.map(({ track, levels }) => [track.id, levels.map(({ level }) => level.id)])).toEqual([
    ['selling', ['rep', 'senior-rep', 'principal-rep']],
    ['leading', ['team-lead']],
  ]);
  expect(competencies.map(({ id }) => id)).toEqual(['discovery', 'negotiation', 'coaching', 'integrity']);
  expect(highest).toBe(4);
});

test('what a level expects stands in its columns, and in words with the highest first', () => {
  const principal = glanceOf().tracks[0]?.levels[2];
  expect(
    principal?.cells.map(({ column, expectation }) => [column, expectation.proficiency?.position]),
  ).toEqual([
    [0, 4],
    [1, 4],
    [2, undefined],
    [3, 3],
  ]);
  expect(
    principal?.byProficiency.map(({ proficiency, competencies }) => [
      proficiency?.name,
      competencies.map(({ title }) => title),
    ]),
  ).toEqual([
    ['Advanced', ['Discovery', 'Negotiation']],
    ['Independent', ['Integrity']],
    [undefined, ['Coaching']],
  ]);
});

describe('the drawing', () => {
  const drawn = glanceDrawing(glanceOf());

  test('has a row for each level below its track, and a name for each column', () => {
    expect(drawn.rows.map(({ name }) => name)).toEqual([
      'Rep',
      'Senior Rep',
      'Principal Rep',
      'Team Lead',
      'Director',
    ]);
    expect(drawn.tracks.map(({ track }) => track.id)).toEqual(['selling', 'leading']);
    expect(drawn.columns.map(({ competency }) => competency?.id)).toEqual([
      'discovery',
      'negotiation',
      'coaching',
      'integrity',
    ]);
    const heights = [...drawn.tracks, ...drawn.rows].map(({ y }) => y).sort((a, b) => a - b);
    expect(heights.every((y, n) => n === 0 || y - (heights[n - 1] ?? 0) >= drawing.row)).toBe(true);
  });

  test('has a mark for each expectation, larger where more is expected', () => {
    const sides = drawn.marks.map(({ position, path }) => [
      position,
      path.split('z').length - 1,
      Number(/h([\d.]+)/.exec(path)?.[1]),
    ]);
    expect(sides).toEqual([
      [0, 1, 2],
      [1, 3, 4],
      [2, 5, 8],
      [3, 5, 12],
      [4, 2, 16],
    ]);
  });

  test('keeps to a width that fits a page with 188 competencies, and names their groups alone', () => {
    const many = Array.from({ length: 184 }, (_, n) => `competency-${n}`);
    const files = many.map((id) =>
      file(`competencies/${id}.yaml`, { title: `A competency called ${id}`, group: 'craft' }),
    );
    const expectations = Object.fromEntries(many.map((id) => [id, 2]));
    const wide = glanceDrawing(
      glanceOf(...files, set('tracks/selling/rep.yaml', 'expectations', expectations)),
    );
    expect(wide.columns.map(({ name, competency }) => [name, competency])).toEqual([
      ['Craft', undefined],
      ['People', undefined],
      ['Core', undefined],
    ]);
    expect(wide.isNarrow).toBe(true);
    expect(wide.width).toBeLessThan(1200);
  });

  test('shortens a title that is wider than its column', () => {
    const long = 'Senior Representative for Everything in the North and in the South';
    const { rows } = glanceDrawing(glanceOf(set('tracks/selling/rep.yaml', 'title', long)));
    expect(rows[0]?.name).toMatch(/^Senior Representative for .*…$/);
  });

  test('of nothing is empty', () => {
    const nothing = { competencies: [], tracks: [], highest: 0 };
    expect(glanceDrawing(nothing)).toMatchObject({ rows: [], columns: [], marks: [] });
  });
});
