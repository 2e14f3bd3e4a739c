import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildCatalog, type Catalog } from '../../src/core/catalog/catalog.ts';
import { isStale, sourceOf } from '../../src/core/catalog/translations.ts';
import { changesReport } from '../../src/core/changes/report/changes-report.ts';
import { wholeFramework } from '../../src/core/framework/framework-for.ts';
import { changedContent, newErrors } from '../../src/disk/changed-content.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { planRename } from '../../src/disk/rename/plan-rename.ts';
import { renamingsOf } from './renamings-of.ts';

const today = '2027-03-01';
const folder = mkdtempSync(path.join(tmpdir(), 'content-'));
cpSync('examples/small-company', folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function mark(file: string, line: string): void {
  const at = path.join(folder, 'translations/de', file);
  writeFileSync(at, readFileSync(at, 'utf8').replace(/^translatedFrom: .*\n/m, line));
}
// One translation is out of date already, as will be that of `framework.yaml`, and one says nothing of it.
mark('tracks/selling/seller.yaml', 'translatedFrom: ffffffffffffffff\n');
mark('glossary.yaml', '');

// The audiences that come with Trellis have to be written before they can be called otherwise.
appendFileSync(
  path.join(folder, 'framework.yaml'),
  `audiences:
  - { id: everyone, name: Everyone }
  - { id: internal, name: Everyone who works here }
  - { id: managers, name: Managers }
`,
);
isFor('activities/a-no-each-friday.mdx', 'internal');
isFor('guides/one-page-for-a-firm-of-eight.mdx', 'managers');

function isFor(file: string, audience: string): void {
  const at = path.join(folder, file);
  writeFileSync(at, readFileSync(at, 'utf8').replace(/^---\n/, `---\naudience: ${audience}\n`));
}

const { content } = await readContent(folder);
const { catalog } = buildCatalog(content);
const renamings = renamingsOf(catalog, 'an-id-that-nothing-has');

const whole = (of: Catalog) => ({ catalog: of, framework: wholeFramework(of) });
const before = whole(catalog);

/** How many translations are up to date, are not, and say nothing of it. */
function upkeep(of: Catalog): Record<string, number> {
  const states = [...of.of('translation').values()].map((entry) => {
    const source = of.entries.find(({ file }) => file === sourceOf(entry).file);
    if (entry.data.translatedFrom === undefined || !source) return 'unknown';
    return isStale(entry, source) ? 'stale' : 'current';
  });
  return Object.fromEntries(
    ['current', 'stale', 'unknown'].map((state) => [state, states.filter((each) => each === state).length]),
  );
}

test('the translations at hand are in all three states', () => {
  expect(upkeep(catalog)).toEqual({ current: 26, stale: 2, unknown: 1 });
});

test.each(renamings)('$target/$from gets another id, and nothing has to be translated for it', (renaming) => {
  const changes = planRename(folder, catalog, renaming).flatMap((file) => file.changes);
  expect(newErrors(content, changes, today).map(({ message }) => message)).toEqual([]);
  const after = buildCatalog(changedContent(content, changes)).catalog;
  expect(upkeep(after)).toEqual(upkeep(catalog));
  const told = changesReport(before, whole(after)).changes;
  expect(told.map(({ kind, summary }) => `${kind} ${summary}`)).toEqual([
    expect.stringMatching(/^renamed .* an-id-that-nothing-has now/),
  ]);
});
