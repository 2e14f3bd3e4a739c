import { expect, test } from 'vitest';
import { buildCatalog, type Catalog } from '../../src/core/catalog/catalog.ts';
import type { Renaming } from '../../src/core/catalog/renaming/renaming.ts';
import { changedContent, newErrors } from '../../src/disk/changed-content.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { planRename } from '../../src/disk/rename/plan-rename.ts';
import { contentFolder } from './content-folder.ts';
import { renamingsOf } from './renamings-of.ts';

const today = '2027-03-01';
const newId = 'an-id-that-nothing-has';

const { content } = await readContent('content');
const { catalog } = buildCatalog(content);
const all = renamingsOf(catalog, newId);
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
    const all = [kind, own, data, body?.text ?? ''];
    return JSON.stringify(all, (key, value) => (key === 'formerly' ? undefined : value)).replaceAll(
      other,
      id,
    );
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

async function renamed(
  renaming: Renaming,
  of: Record<string, string> = files,
): Promise<Record<string, string | undefined>> {
  const folder = contentFolder(of);
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
    'framework.yaml': 'name: Northwind\ngrades: [{ id: first, name: Grade 1, formerly: [g1] }]\n',
    'tracks/asking/asking.yaml': expect.stringContaining('grade: first\n'),
  });
});

const small = {
  'framework.yaml': `name: Northwind
languages: [de]
scale:
  - { id: some, name: Some } # the first
  - id: more
    name: More
dimensions:
  - id: reach
    name: Reach
    anchors: [{ id: desk, name: Own desk }, { id: more, name: The room }]
`,
  'competencies/asking.yaml': `title: Asking
descriptors:
  some: { summary: "Asks, with [less](competency/asking#some)" }
  more:
    summary: >-
      Asks in two lines that are
      [more](competency/asking#more) than one.
trackExamples: { selling: { more: [Asks twice.] } }
`,
  'tracks/selling/track.mdx': '---\ntitle: Selling\nlevels: [seller]\n---\n',
  'tracks/selling/seller.yaml': `title: Seller
scope: { reach: { desk: most, more: some } }
expectations: { asking: more }
exceptions: [{ check: vague-words, at: scope.reach.more, reason: So it is. }]
`,
  'glossary.yaml': 'terms:\n  - id: deal\n    term: Deal\n    meaning: A yes, or a *no*.\n',
  'guides/how.mdx': '---\ntitle: How\n---\n\n<Term id="deal">A deal</Term>, or [deal](glossary/deal).\n',
  'translations/de/framework.yaml': `scale: [{ id: more, name: Mehr }]
dimensions: [{ name: Reichweite, anchors: [{ id: more, name: Der Raum }] }]
`,
  'translations/de/competencies/asking.yaml':
    'descriptors: { more: { summary: Fragt. } }\nsameOnPurpose: [descriptors.more.summary]\n',
  'translations/de/glossary.yaml': 'terms:\n  - id: deal\n    term: Abschluss\n',
  'translations/de/guides/how.mdx':
    '---\ntitle: Wie\n---\n\n<Term id="deal">Abschluss</Term>, [ja](glossary/deal).\n',
};

test('a proficiency is renamed as a value, as a key, in links to a rubric, and in translations; all lines stay', async () => {
  expect(await renamed({ target: 'proficiency', from: 'more', to: 'much-more' }, small)).toEqual({
    'framework.yaml': small['framework.yaml'].replace(
      '  - id: more\n    name: More\n',
      '  - id: much-more\n    name: More\n    formerly: [more]\n',
    ),
    'competencies/asking.yaml': small['competencies/asking.yaml']
      .replace('  more:\n', '  much-more:\n')
      .replace('[more](competency/asking#more)', '[more](competency/asking#much-more)')
      .replace('{ more: [', '{ much-more: ['),
    'tracks/selling/seller.yaml': small['tracks/selling/seller.yaml'].replace(
      'asking: more',
      'asking: much-more',
    ),
    'translations/de/framework.yaml': small['translations/de/framework.yaml'].replace(
      'scale: [{ id: more,',
      'scale: [{ id: much-more,',
    ),
    'translations/de/competencies/asking.yaml':
      'descriptors: { much-more: { summary: Fragt. } }\nsameOnPurpose: [descriptors.much-more.summary]\n',
  });
});

test('an anchor is renamed in its own dimension alone', async () => {
  const renaming: Renaming = { target: 'anchor', dimension: 'reach', from: 'more', to: 'room' };
  expect(await renamed(renaming, small)).toEqual({
    'framework.yaml': small['framework.yaml'].replace(
      '{ id: more, name: The room }',
      '{ id: room, name: The room, formerly: [more] }',
    ),
    'tracks/selling/seller.yaml': small['tracks/selling/seller.yaml']
      .replace('more: some', 'room: some')
      .replace('scope.reach.more', 'scope.reach.room'),
    'translations/de/framework.yaml': small['translations/de/framework.yaml'].replace(
      'anchors: [{ id: more,',
      'anchors: [{ id: room,',
    ),
  });
});

test('a term is renamed in links, components and translations', async () => {
  expect(await renamed({ target: 'term', from: 'deal', to: 'agreement' }, small)).toEqual({
    'glossary.yaml':
      'terms:\n  - id: agreement\n    term: Deal\n    meaning: A yes, or a *no*.\n    formerly: [deal]\n',
    'guides/how.mdx':
      '---\ntitle: How\n---\n\n<Term id="agreement">A deal</Term>, or [deal](glossary/agreement).\n',
    'translations/de/glossary.yaml': 'terms:\n  - id: agreement\n    term: Abschluss\n',
    'translations/de/guides/how.mdx':
      '---\ntitle: Wie\n---\n\n<Term id="agreement">Abschluss</Term>, [ja](glossary/agreement).\n',
  });
});
