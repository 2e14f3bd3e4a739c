import { expect, test } from 'vitest';
import { buildCatalog, type Catalog } from '../../src/core/catalog/catalog.ts';
import { allTargets, knownIds } from '../../src/core/catalog/targets.ts';
import type { Renaming } from '../../src/core/editing/rename-in-data.ts';
import { changedContent, newErrors } from '../../src/disk/changed-content.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { planRename } from '../../src/disk/rename/plan-rename.ts';
import { contentFolder } from './content-folder.ts';

const today = '2027-03-01';
const newId = 'an-id-that-nothing-has';

const { content } = await readContent('content');
const { catalog } = buildCatalog(content);
const all = allTargets.flatMap((target) =>
  [...(knownIds(catalog, target) ?? [])].map((from): Renaming => ({ target, from, to: newId })),
);
const sample = all.filter(({ target }, n) => n % 11 === 0 || all[n - 1]?.target !== target);

test.each(sample)('$target/$from is renamed wherever it is named, and nowhere else', (renaming) => {
  const changes = planRename('content', catalog, renaming).flatMap((file) => file.changes);
  const after = buildCatalog(changedContent(content, changes)).catalog;
  expect(newErrors(content, changes, today).map(({ message }) => message)).toEqual([]);
  expect(written(after, newId, renaming.from)).toEqual(written(catalog, newId, renaming.from));
});

/** All data and bodies of a framework as texts in which two ids are one, without former ids. */
function written({ entries }: Catalog, id: string, other: string): string[] {
  const texts = entries.map(({ kind, id: own, data, body }) => {
    const { formerly: _, ...rest } = data as { formerly?: unknown };
    return JSON.stringify([kind, own, rest, body?.text ?? '']).replaceAll(other, id);
  });
  return texts.sort();
}

const framework = 'name: Northwind\ngrades: [{ id: g1, name: Grade 1 }]\n';
const files = {
  'framework.yaml': framework,
  'competencies/asking.yaml': 'title: Asking # to the point\r\nrelated: [ "listening" ]\r\n',
  'competencies/listening.yaml':
    'title: Listening\n# See [asking](competency/asking).\nnotThis: Not [asking](competency/asking#rubric), nor [x](competency/asking-more).\n',
  'competencies/asking-more.yaml': 'title: Asking more\n',
  'tracks/asking/track.mdx': '---\ntitle: Asking\nlevels: [asking, seller]\n---\n\nText.\n',
  'tracks/asking/asking.yaml':
    "title: Asker\ngrade: g1\nexpectations: { asking: 1 }\nexceptions:\n  - { check: levels-add-enough, at: expectations.asking, reason: 'So it is.' }\n",
  'tracks/asking/seller.yaml': 'title: Seller\nmoves:\n  - { to: asking, kind: lateral, condition: Yes. }\n',
  'overlays/more.yaml': 'title: More\nappliesTo:\n  - asking # both\n',
  'changes/2027-01-01-first.mdx':
    '---\ndate: 2027-01-01\naffects: [competency/asking, level/asking]\n---\n\nText.\n',
  'guides/how.mdx':
    '---\ntitle: How\n---\n\n<CompetencyCard competency="asking" />\n\nAsk [here][1] or [there](move/seller/asking).\n\n[1]: competency/asking\n',
  'translations/de/competencies/asking.yaml': 'title: Fragen\n',
  'translations/de/tracks/asking/asking.yaml': 'title: Frager\n',
};

async function renamed(renaming: Renaming): Promise<Record<string, string | undefined>> {
  const folder = contentFolder(files);
  const read = await readContent(folder);
  expect(read.problems).toEqual([]);
  const plan = planRename(folder, buildCatalog(read.content).catalog, renaming);
  return Object.fromEntries(plan.flatMap((file) => file.changes).map(({ path, after }) => [path, after]));
}

test('a competency is told from a level and a track of the same id, and comments stay', async () => {
  expect(await renamed({ target: 'competency', from: 'asking', to: 'questions' })).toEqual({
    'changes/2027-01-01-first.mdx':
      '---\ndate: 2027-01-01\naffects: [competency/questions, level/asking]\n---\n\nText.\n',
    'competencies/asking.yaml': undefined,
    'competencies/questions.yaml':
      'title: Asking # to the point\r\nrelated: [ "listening" ]\r\nformerly: [asking]\r\n',
    'competencies/listening.yaml':
      'title: Listening\n# See [asking](competency/asking).\nnotThis: Not [asking](competency/questions#rubric), nor [x](competency/asking-more).\n',
    'guides/how.mdx':
      '---\ntitle: How\n---\n\n<CompetencyCard competency="questions" />\n\nAsk [here][1] or [there](move/seller/asking).\n\n[1]: competency/questions\n',
    'tracks/asking/asking.yaml':
      "title: Asker\ngrade: g1\nexpectations: { questions: 1 }\nexceptions:\n  - { check: levels-add-enough, at: expectations.questions, reason: 'So it is.' }\n",
    'translations/de/competencies/asking.yaml': undefined,
    'translations/de/competencies/questions.yaml': 'title: Fragen\n',
  });
});

test('a level takes its moves, links and its translation with it; an overlay that lies over both keeps both', async () => {
  const changes = await renamed({ target: 'level', from: 'asking', to: 'asker' });
  expect(changes).toMatchObject({
    'guides/how.mdx': expect.stringContaining('[there](move/seller/asker)'),
    'overlays/more.yaml': 'title: More\nappliesTo:\n  - asking # both\n  - asker\n',
    'tracks/asking/asking.yaml': undefined,
    'tracks/asking/seller.yaml': 'title: Seller\nmoves:\n  - { to: asker, kind: lateral, condition: Yes. }\n',
    'tracks/asking/track.mdx': '---\ntitle: Asking\nlevels: [asker, seller]\n---\n\nText.\n',
    'translations/de/tracks/asking/asker.yaml': 'title: Frager\n',
  });
});

test('a track moves as a folder, its translations too', async () => {
  const changes = await renamed({ target: 'track', from: 'asking', to: 'talking' });
  expect(Object.keys(changes).sort()).toEqual([
    'overlays/more.yaml',
    'tracks/asking/asking.yaml',
    'tracks/asking/seller.yaml',
    'tracks/asking/track.mdx',
    'tracks/talking/asking.yaml',
    'tracks/talking/seller.yaml',
    'tracks/talking/track.mdx',
    'translations/de/tracks/asking/asking.yaml',
    'translations/de/tracks/talking/asking.yaml',
  ]);
  expect(changes['tracks/talking/track.mdx']).toContain('formerly: [asking]');
});

test('a word of a list changes in `framework.yaml` and where it is used', async () => {
  expect(await renamed({ target: 'grade', from: 'g1', to: 'first' })).toMatchObject({
    'framework.yaml': 'name: Northwind\ngrades: [{ id: first, name: Grade 1 }]\n',
    'tracks/asking/asking.yaml': expect.stringContaining('grade: first\n'),
  });
});
