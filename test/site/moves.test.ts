import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'js-yaml';
import { expect, inject, test } from 'vitest';
import type { RoutePayload } from '../../src/core/views/route-payload.ts';
import { builtFiles, builtPages } from '../support/built-pages.ts';
import { base } from '../support/built-site.ts';

const pages = new Map(builtPages().map(({ path: where, html }) => [where, html]));
const movePages = [...pages].filter(([where]) => /^\/moves\/[^/]+\/[^/]+\/$/.test(where));
const payload = readFileSync(path.join(inject('dist'), 'routes/graph.json'), 'utf8');
const graph = JSON.parse(payload) as RoutePayload;
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The counts that a level page shows beside each way on, by the level it leads to. */
function waysOn(level: string): Map<string, string> {
  const html = pages.get(`/levels/${level}/`) ?? '';
  const rows = html.match(/<li class="way[\s\S]*?<\/li>/g) ?? [];
  return new Map(
    rows.flatMap((row) => {
      const to = new RegExp(`href="${base}moves/${level}/([^/]+)/"`).exec(row)?.[1];
      const takes = /class="takes-counts">([\s\S]*?)<\/span>/.exec(row)?.[1];
      return to && takes ? [[to, textOf(takes)]] : [];
    }),
  );
}

test('the gap of every move is the same on the level page, on its own page and in routes', () => {
  expect(graph.ways.length).toBeGreaterThan(100);
  for (const { from, to, takes, distance } of graph.ways) {
    const html = pages.get(`/moves/${from}/${to}/`) ?? '';
    const head = textOf(/<p class="head-counts">([\s\S]*?)<\/p>/.exec(html)?.[1] ?? '');
    expect(head, `${from} to ${to}`).toContain(`${takes} ${distance}`);
    expect(waysOn(from).get(to), `${from} to ${to}`).toBe(takes);
  }
});

test('the page of a move lists what is new, to deepen, as now and to let go as the files say it', () => {
  const everyFifth = graph.ways.filter((_, n) => n % 5 === 0);
  expect(everyFifth.length).toBeGreaterThanOrEqual(20);
  for (const { from, to } of everyFifth) {
    const pair = `${from}/${to}`;
    const html = pages.get(`/moves/${pair}/`) ?? '';
    const rows = [...html.matchAll(/<details class="both-sides ([a-z-]+)/g)].map(([, change]) => change);
    const shown = Object.groupBy(rows, (change) => change ?? '');
    const counts = Object.fromEntries(Object.entries(shown).map(([change, list]) => [change, list?.length]));
    expect(counts, pair).toEqual(countedByHand(expected(from), expected(to)));
  }
});

test('the page of a move has no script of its own', () => {
  const scripts = (html: string) =>
    [...html.matchAll(/<script[^>]*src="([^"]*)"/g)].map(([, src]) => src).sort();
  const everywhere = scripts(pages.get('/glossary/') ?? '');
  expect(movePages.filter(([, html]) => scripts(html).join() !== everywhere.join())).toEqual([]);
});

test('routes load at most 15 kB of script, and a payload that grows with the levels', () => {
  const scripts = builtFiles(inject('dist')).filter((file) => /RouteFinder.*\.js$/.test(file));
  const weight = (file: string) => brotliCompressSync(readFileSync(path.join(inject('dist'), file))).length;
  expect(scripts).toHaveLength(1);
  expect(scripts.map(weight)[0]).toBeLessThan(15_000);
  expect(brotliCompressSync(payload).length).toBeLessThan(graph.places.length * 100);
});

interface Written {
  grade: string;
  expectations?: Record<string, number | string | { proficiency?: number }>;
}

const read = (file: string) => readFileSync(path.join('content', file), 'utf8');

/** What a level expects, from its grade, its track and its own file. */
function expected(level: string): Map<string, number> {
  const track = builtTrackOf(level);
  const own = load(read(`tracks/${track}/${level}.yaml`)) as Written;
  const [, front = ''] = read(`tracks/${track}/track.mdx`).split(/^---$/m);
  const grades = (
    load(read('framework.yaml')) as { grades: { id: string; baseline?: Record<string, number> }[] }
  ).grades;
  const found = new Map(Object.entries(grades.find(({ id }) => id === own.grade)?.baseline ?? {}));
  for (const { expectations = {} } of [load(front) as Written, own]) {
    for (const [id, value] of Object.entries(expectations)) {
      const proficiency = typeof value === 'object' ? value.proficiency : value;
      if (value === 'n/a') found.delete(id);
      else found.set(id, Number(proficiency ?? found.get(id) ?? 0));
    }
  }
  return found;
}

function builtTrackOf(level: string): string {
  const files = builtFiles('content/tracks');
  return files.find((file) => file.endsWith(`/${level}.yaml`))?.split('/')[0] ?? '';
}

function countedByHand(here: Map<string, number>, there: Map<string, number>): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const id of new Set([...here.keys(), ...there.keys()])) {
    const [before, after] = [here.get(id), there.get(id)];
    const change =
      before === undefined
        ? 'new'
        : after === undefined || after < before
          ? 'let-go'
          : after > before
            ? 'deepen'
            : 'keep';
    counts[change] = (counts[change] ?? 0) + 1;
  }
  return counts;
}
