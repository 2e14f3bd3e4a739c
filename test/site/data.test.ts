import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { publishedShape } from '../../src/core/views/published-data/data-shape.ts';
import { builtPages } from '../support/built-pages.ts';

const read = (file: string) => readFileSync(path.join(inject('dist'), file), 'utf8');
const address = 'https://careers.example.com/careers';

test('the data of the site has the shape that lies beside it', () => {
  const data = publishedShape.parse(JSON.parse(read('data/framework.json')));
  expect(data.levels.length).toBeGreaterThan(0);
  expect(JSON.parse(read('data/framework.schema.json'))).toMatchObject({ title: 'Career framework' });
});

test('paths in the data lead to pages', () => {
  const data = publishedShape.parse(JSON.parse(read('data/framework.json')));
  const pages = new Set(builtPages().map(({ path }) => path));
  const { tracks, levels, moves, competencies, activities } = data;
  const paths = [tracks, levels, moves, competencies, activities].flat().flatMap(({ path }) => path ?? []);
  expect(paths.filter((each) => !pages.has(each))).toEqual([]);
});

test('the site map lists every page but those that lead elsewhere, those for editors and printers, and the one that is not found', () => {
  const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => url);
  const left = builtPages()
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
    .map(({ path }) => path)
    .filter((each) => !['/404.html', '/health/', '/parity/'].includes(each) && !each.endsWith('/print/'));
  expect(listed.sort()).toEqual(left.map((each) => `${address}${each}`).sort());
});

test('each level is there as text', () => {
  expect(read('levels/account-executive/level.md')).toMatch(/^# Account Executive\n/);
});
