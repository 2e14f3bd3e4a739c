import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { allElse } from '../../../scripts/support/rendering/all-else.ts';
import { pageStateOf } from '../../../scripts/support/rendering/astro-app.ts';
import { cellsIn } from '../../../scripts/support/rendering/cells.ts';
import type { KnownPages } from '../../../scripts/support/rendering/memory.ts';
import type { PageNotes } from '../../../scripts/support/rendering/page-notes.ts';
import { placeOf } from '../../../scripts/support/rendering/page-places.ts';
import { startRenderers } from '../../../scripts/support/rendering/renderers.ts';
import { type SiteBefore, takingOver } from '../../../scripts/support/rendering/taking-over.ts';
import { catalogOf } from '../../../src/core/catalog/catalog.ts';
import {
  type FrameworkSource,
  frameworkFrom,
  sourceOf,
} from '../../../src/core/framework/framework-source.ts';
import { heldBrandFiles } from '../../../src/site/held-brand-files.ts';
import { holdFramework } from '../../../src/site/held-framework.ts';
import { drawFrom } from '../../core/changes/mutations/draw.ts';
import { Edit } from '../../core/changes/mutations/edit.ts';
import { sourceOperators } from '../../core/changes/mutations/judge.ts';
import { levelOperators } from '../../core/changes/mutations/level-operators.ts';
import { moveOperators } from '../../core/changes/mutations/move-operators.ts';
import type { Operator } from '../../core/changes/mutations/mutation.ts';
import { type Bundled, inABuild } from './in-a-build.ts';

/** What came of a change. */
export interface Rebuilt {
  change: string;
  pages: number;
  /** Those that a build would have taken over. */
  taken: number;
  /** Those of them that come out otherwise when they are made, with the place where they differ. */
  wrong: string[];
  /** Those that would have been taken over and come out otherwise, had the readings of a field not been noted. */
  wrongUnnoted: string[];
}

/**
 * Changes the default framework again and again. After each change it makes all pages, and compares those that a build
 * would have taken over. It prints what came of each change as a line of JSON. The same pages are judged a second time
 * with notes in which a field is missing.
 *
 * Arguments: how many changes, a seed, and that field.
 */
const [count = '10', seed = '2027', unnoted = ''] = process.argv.slice(2);

/** Four of five change levels and moves: after all else, few pages are taken over. The third is the first of the others. */
const operatorsFor = (round: number): readonly Operator[] =>
  round % 5 === 3 ? sourceOperators : [...levelOperators, ...moveOperators];

/** In an order that the seed and the name of each give, so that another operator changes nothing of the order of those. */
function inOrder(operators: readonly Operator[], round: number): readonly Operator[] {
  const rank = ({ name }: Operator) => createHash('sha256').update(`${seed} ${round} ${name}`).digest('hex');
  return operators
    .map((operator) => ({ operator, at: rank(operator) }))
    .sort((one, other) => (one.at < other.at ? -1 : 1))
    .map(({ operator }) => operator);
}

/** What entries say in the field that is missing in some notes. */
const unnotedIn = ({ entries }: FrameworkSource): string =>
  JSON.stringify(entries.map(({ data }) => (data as Record<string, unknown>)[unnoted] ?? null));

/**
 * The first change of a round that can be made: changes before it may have left nothing for the others. The first of
 * five is one of the field that is missing in some notes.
 */
function changeIn(round: number, source: FrameworkSource): { name: string; changed: FrameworkSource } {
  for (const { name, make } of inOrder(operatorsFor(round), round)) {
    const draw = drawFrom(Number(seed) * 1000 + round);
    const changed = madeIn(source, (edit) => make(edit, draw));
    if (changed && (round % 5 !== 1 || unnotedIn(changed) !== unnotedIn(source))) return { name, changed };
  }
  throw new Error('No change can be made.');
}

function madeIn(source: FrameworkSource, make: (edit: Edit) => void): FrameworkSource | undefined {
  const catalog = catalogOf(source.files, source.entries, source.media);
  const edit = new Edit(catalog);
  try {
    make(edit);
    const changed = sourceOf(edit.catalog(catalog), source.audience);
    return frameworkFrom(changed) && changed;
  } catch {
    return undefined;
  }
}

/** What is known of the pages, with all notes and without a field. */
interface Known {
  noted?: KnownPages;
  unnoted?: KnownPages;
}

async function rebuilt(
  change: string,
  round: number,
  source: FrameworkSource,
  known: Known,
  { app, entry, folder, content, pages }: Bundled,
): Promise<Known> {
  const framework = frameworkFrom(source);
  holdFramework(framework);
  const site = (name: string, of: number) => path.join(folder, `${name}-${of}`);
  const state = { ...pageStateOf(app), language: undefined, brandFiles: heldBrandFiles(), problems: [] };
  const work = { ...state, source, entry, root: folder, takesNotes: true };
  const now = { framework, allElse: (await allElse(work, content)) ?? [], content };
  const before = site('made', round - 1);
  const judge = (name: string, of: KnownPages | undefined, notesOf: NotesOf) =>
    judging({ folder: before, known: of }, { ...now, site: site(name, round) }, notesOf);
  const noted = judge('taken', known.noted, (notes) => notes);
  const other = judge('unnoted', known.unnoted, withoutField(unnoted, [...cellsIn(framework)]));
  const renderers = await startRenderers(1, work);
  let made = 0;
  await Promise.all(
    (await pages()).map(async ({ pathname, route }) => {
      const isWhole = route.type === 'endpoint' || pathname.endsWith('/');
      const url = `http://localhost${pathname}${isWhole ? '' : '/'}`;
      const place = placeOf(url, route, app);
      if (!place) return;
      const judgements = [await noted.meet(place), await other.meet(place)];
      const at = app.manifest.routes.findIndex((each) => each.routeData === route);
      const file = path.join(site('made', round), place);
      const { notes } = await renderers.render({ url, route: at, file });
      made += 1;
      for (const judgement of judgements) judgement(file, notes);
    }),
  );
  renderers.close();
  for (const gone of [before, site('taken', round), site('unnoted', round)])
    rmSync(gone, { recursive: true, force: true });
  const told: Rebuilt = {
    change,
    pages: made,
    taken: noted.outcome().taken,
    wrong: noted.wrong,
    wrongUnnoted: other.wrong,
  };
  process.stdout.write(`${JSON.stringify(told)}\n`);
  return { noted: noted.outcome().known, unnoted: other.outcome().known };
}

type Now = Parameters<typeof takingOver>[1];
type NotesOf = (notes: PageNotes | undefined) => PageNotes | undefined;

/** Takes pages over as a build does, and compares them with the same pages made anew. */
function judging(before: SiteBefore, now: Now, notesOf: NotesOf) {
  const over = takingOver(before, now);
  const wrong: string[] = [];
  async function meet(place: string) {
    const isTaken = await over.take(place);
    return (file: string, notes: PageNotes | undefined) => {
      if (!isTaken) return over.note(place, notesOf(notes));
      const difference = differenceOf(path.join(now.site, place), file);
      if (difference) wrong.push(`${place}: ${difference}`);
    };
  }
  return { meet, wrong, outcome: over.outcome };
}

/** Leaves the readings of a field out of notes. */
function withoutField(field: string, cells: readonly { field: string }[]): NotesOf {
  return (notes) => notes && { ...notes, cells: notes.cells.filter((cell) => cells[cell]?.field !== field) };
}

function differenceOf(old: string, made: string): string | undefined {
  const [before, after] = [readFileSync(old, 'utf8'), readFileSync(made, 'utf8')];
  if (before === after) return undefined;
  const at = [...before].findIndex((letter, n) => letter !== after[n]);
  return `${before.slice(at - 40, at + 40)} -> ${after.slice(at - 40, at + 40)}`;
}

await inABuild(path.resolve('content'), async (bundled) => {
  let { source } = bundled;
  let known = await rebuilt('nothing', 0, source, {}, bundled);
  for (let round = 1; round <= Number(count); round += 1) {
    const { name, changed } = changeIn(round, source);
    known = await rebuilt(name, round, changed, known, bundled);
    source = changed;
  }
});
