import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf } from './support/imports-of.ts';

const core = [
  'problems',
  'colour',
  'words',
  'schema',
  'catalog',
  'checks',
  'framework',
  'views',
  'changes',
].map((room) => `core/${room}`);
const uptoViews = (room: string) => core.slice(0, core.indexOf(room));
const wholeCore = [
  ...core,
  'core/ladder-checks',
  'core/assessment',
  'core/sheets',
  'core/editing',
  'core/migrations',
];

/** From which other rooms each room may import. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(core.map((room) => [room, uptoViews(room)])),
  'core/words': ['core/problems', 'core/schema'],
  'core/ladder-checks': core,
  'core/assessment': core,
  'core/sheets': [...core, 'core/editing'],
  'core/editing': [...core, 'core/ladder-checks'],
  'core/migrations': ['core/problems', 'core/editing'],
  disk: wholeCore,
  site: [...wholeCore, 'disk'],
  client: ['core/views', 'core/assessment'],
  worker: [],
  components: [...wholeCore, 'site', 'client', 'assets', 'styles'],
  layouts: [...wholeCore, 'site', 'client', 'assets', 'styles', 'components'],
  pages: [...wholeCore, 'site', 'client', 'assets', 'styles', 'components', 'layouts'],
  scripts: [...wholeCore, 'disk', 'site', 'astro.config.mjs'],
};

/** What rooms may import that is not ours. A room that is not here may import anything. */
const packages: Readonly<Record<string, RegExp>> = {
  core: /^(zod|leven|micromark|syllable|flesch-kincaid|dice-coefficient|valibot|culori(\/require)?)$/,
  client: /^leven$/,
  components: /^(astro:(assets|transitions)|astro\/types|virtual:(framework|bodies))$/,
  layouts:
    /^(astro:(assets|transitions)|astro\/types|virtual:(framework|bodies|(brand|languages)\.css|brand-fonts|page-scripts))$/,
  pages: /^(astro|astro:assets|astro\/types|virtual:(framework|bodies))$/,
};

/** Where what pages keep from one another may be kept: by these, which hand on what it was made of, are used only while it is linked, or keep what follows from a text. */
const stores = new Set([
  'src/core/framework/entry-for-audience.ts',
  'src/core/framework/kept.ts',
  'src/core/framework/laid-over.ts',
  'src/core/framework/link-expectations.ts',
  'src/core/views/language-name.ts',
  'src/core/views/long-date.ts',
  'src/core/views/number-in.ts',
  'src/site/cards/render-card.ts',
  'src/site/kept-piece.ts',
]);

const banned = /(^|[-_.])(utils?|helpers?|libs?|commons?|misc|wrapper)([-_.]|$)|^process-|-manager\b/i;

describe('the house', () => {
  test('rooms import only from the rooms before them', () => {
    expect(codeFiles().flatMap((file) => forbiddenRooms(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('rooms import only the packages that are theirs', () => {
    expect(codeFiles().flatMap((file) => forbiddenPackages(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('what pages keep from one another is kept where it is noted what it was made of', () => {
    const files = codeFiles().filter((file) => isMadeWithPages.test(file) && !stores.has(file));
    const keeps = (text: string) => storeOfAModule.test(text) || keptWithin.test(text);
    expect(files.filter((file) => keeps(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('files and folders say what is in them', () => {
    expect(['src', 'scripts', 'test'].flatMap(pathsBelow).filter(hasBadName)).toEqual([]);
  });
});

test.each([
  'const known = new WeakMap<Framework, string>();',
  'const found: string[] = [];',
  'let last: Framework | undefined;',
  'export const seen = new Set();',
])('a store of a module is found: %s', (line) => {
  expect(storeOfAModule.test(`import x from 'y';\n${line}\n`)).toBe(true);
  expect(storeOfAModule.test(`function made() {\n  ${line}\n}`)).toBe(false);
});

describe('an import that is not allowed is found', () => {
  test.each([
    ['at the start', "import { url } from '../../site/urls.ts';"],
    ['of a type', "import type { SiteOptions } from '../../site/urls.ts';"],
    ['handed on', "export * from '../../site/urls.ts';"],
    ['on the way', "const { url } = await import('../../site/urls.ts');"],
    ['for its effect', "import '../../site/urls.ts';"],
  ])('%s', (_, text) => {
    expect(forbiddenRooms('src/core/views/routes.ts', text)).toEqual([
      'src/core/views/routes.ts imports src/site/urls.ts, and core/views may import only from core/problems, core/colour, core/words, core/schema, core/catalog, core/checks, core/framework.',
    ]);
  });

  test.each([
    ['in the head of a component', "---\nimport Page from '../layouts/Page.astro';\n---\n<p />"],
    ['in a script of a component', "---\n---\n<script>\n  import '../layouts/Page.astro';\n</script>"],
  ])('%s', (_, text) => {
    expect(forbiddenRooms('src/components/Box.astro', text)).toEqual([
      expect.stringMatching(
        /^src\/components\/Box\.astro imports src\/layouts\/Page\.astro, and components may/,
      ),
    ]);
  });

  test.each([
    ['src/core/views/routes.ts', "import { readFile } from 'node:fs/promises';", 'node:fs/promises'],
    ['src/core/schema/level.ts', "import { z } from 'astro/zod';", 'astro/zod'],
    ['src/client/site-search.ts', "import path from 'path';", 'path'],
    ['src/pages/index.astro', "---\nimport { getEntry } from 'astro:content';\n---", 'astro:content'],
  ])('from a package in %s', (file, text, name) => {
    expect(forbiddenPackages(file, text)).toEqual([
      `${file} imports ${name}, which is no package of its room.`,
    ]);
  });

  test.each(['src/site/utils.ts', 'src/helpers/x.ts', 'src/site/urlHelpers.ts', 'src/components/card.astro'])(
    'in the name %s',
    (file) => {
      expect(hasBadName(file)).toBe(true);
    },
  );
});

/** Something that is made when it is first asked for, wherever that is; what belongs to one page is none of it. */
const keptWithin = /(?<!Astro\.locals\.\w+ )\?\?=/;

const isMadeWithPages = /^src\/(core\/(framework|views)|site(?!\/reviewing)|components|layouts|pages)\//;

/** Something at the start of a line, so outside of all functions, that changes as pages are made. */
const storeOfAModule =
  /^(let |(export )?const \w+(: (?!readonly)[^=]+)? = (new (Weak)?(Map|Set)(<.*>)?\(\)|\[\];|\{\};))/m;

function forbiddenRooms(file: string, text: string): string[] {
  const from = roomOf(file);
  const allowed = rooms[from] ?? [];
  const own = importsOf(file, text).filter((each) => each.startsWith('.'));
  return own
    .map((each) => path.posix.join(path.posix.dirname(file), each))
    .filter((target) => roomOf(target) !== from && !allowed.includes(roomOf(target)))
    .map((target) => `${file} imports ${target}, and ${from} may import only from ${allowed.join(', ')}.`);
}

function forbiddenPackages(file: string, text: string): string[] {
  const allowed = packages[roomOf(file).split('/')[0] ?? ''];
  const foreign = importsOf(file, text).filter((each) => !each.startsWith('.'));
  return foreign
    .filter((name) => allowed && !allowed.test(name))
    .map((name) => `${file} imports ${name}, which is no package of its room.`);
}

/** The folder below `src`, two folders deep in the core; outside of `src`, the folder at the top. */
function roomOf(file: string): string {
  const [top = '', room = '', inner = ''] = file.split('/');
  if (top !== 'src') return top;
  return room === 'core' ? `core/${inner}` : room;
}

function hasBadName(file: string): boolean {
  const { base, name, ext } = path.posix.parse(file);
  const isPage = file.startsWith('src/pages/');
  const isMisshapen =
    (ext === '.astro' && !isPage && !/^[A-Z][A-Za-z]*$/.test(name)) ||
    (ext === '.ts' && !isPage && !/^[a-z0-9.-]+$/.test(name));
  return (
    isMisshapen ||
    banned.test(base) ||
    path.posix
      .dirname(file)
      .split('/')
      .some((part) => banned.test(part))
  );
}

const codeFiles = (): string[] =>
  ['src', 'scripts'].flatMap(pathsBelow).filter((file) => /\.(ts|mjs|astro)$/.test(file));

function pathsBelow(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  return names
    .map((name) => `${folder}/${name}`)
    .filter((file) => statSync(file).isFile() && !file.includes('/fixtures/'));
}
