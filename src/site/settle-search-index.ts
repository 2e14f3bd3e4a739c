import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { withSortedItems } from './cbor.ts';

/** What Pagefind puts before the data of each of its files. */
const signature = Buffer.from('pagefind_dcd');

interface Entry {
  languages: Record<string, { hash: string }>;
}

/**
 * Makes the search index of the same pages the same bytes. Pagefind writes filters and their values in an order
 * that differs from run to run, and names the files by what is in them.
 */
export async function settleSearchIndex(folder: string): Promise<void> {
  const filters = await settleFilters(path.join(folder, 'filter'));
  const file = path.join(folder, 'pagefind-entry.json');
  const entry: Entry = JSON.parse(await readFile(file, 'utf8'));
  const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [, language] of languages) language.hash = await settleOverview(folder, language.hash, filters);
  await writeFile(file, JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));
}

/** Returns the new names of the filters by their old ones. A filter is its name and its values. */
async function settleFilters(folder: string): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const file of await readdir(folder).catch(() => [])) {
    const { name, ext } = path.parse(file);
    const settled = withSortedItems(await open(path.join(folder, file)), [1]);
    names.set(name, nameFor(name, settled));
    await rm(path.join(folder, file));
    await close(path.join(folder, `${names.get(name)}${ext}`), settled);
  }
  return names;
}

/** The overview of a language: version, pages, words, filters, orders, fields. Returns its new name. */
async function settleOverview(folder: string, name: string, filters: Map<string, string>): Promise<string> {
  const file = (called: string) => path.join(folder, `pagefind.${called}.pf_meta`);
  const bytes = await open(file(name));
  const text = [...filters].reduce(
    (all, [before, after]) => all.replaceAll(before, after),
    bytes.toString('latin1'),
  );
  const settled = withSortedItems(Buffer.from(text, 'latin1'), [3, 4]);
  const after = nameFor(name, settled);
  await rm(file(name));
  await close(file(after), settled);
  return after;
}

const open = async (file: string): Promise<Buffer> =>
  gunzipSync(await readFile(file)).subarray(signature.length);

/** What the overview holds most of are names without a pattern, which are better not looked for again. */
const smallest = { level: 9, strategy: constants.Z_FILTERED };

const close = (file: string, data: Buffer): Promise<void> =>
  writeFile(file, gzipSync(Buffer.concat([signature, data]), smallest));

/** The language and a hash of the data, as long as the one that Pagefind gave. */
function nameFor(before: string, data: Buffer): string {
  const [language = '', hash = ''] = before.split('_');
  return `${language}_${createHash('sha256').update(data).digest('hex').slice(0, hash.length)}`;
}
