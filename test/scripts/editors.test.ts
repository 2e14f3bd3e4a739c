import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LanguageServer, languageServer } from '../support/language-server.ts';
import { runScript } from '../support/run-script.ts';
import { change, small, smallContent } from './support/small-content.ts';

const server = 'node_modules/yaml-language-server/bin/yaml-language-server';
const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
const scale = ['learning', 'practising', 'independent', 'advanced', 'shaping'];
const hasToBe = (what: string) =>
  `This has to be the id of ${what}. Ctrl+Space offers those that are known; \`npm run schemas\` makes new ones known.`;

/** An editor with the settings of this repository, open at a copy of the small framework. Tests open a file of their own. */
let own: LanguageServer;
let end = () => {};
const folder = mkdtempSync(path.join(realpathSync(tmpdir()), 'trellis-test-'));

beforeAll(async () => {
  const content = path.join(folder, 'content');
  cpSync(small, content, { recursive: true });
  await runScript('schemas', ['--content', content]);
  const yaml = {
    schemas: settings['yaml.schemas'],
    schemaStore: { enable: settings['yaml.schemaStore.enable'], url: '' },
    validate: settings['yaml.validate'],
    hover: settings['yaml.hover'],
    completion: settings['yaml.completion'],
  };
  const sections = { yaml, http: { proxy: '', proxyStrictSSL: false } };
  own = await languageServer({ command: [server, '--stdio'], folder, sections }, (given) => {
    end = given;
  });
}, 60_000);

afterAll(() => {
  end();
  rmSync(folder, { recursive: true, force: true });
});

const write = (file: string, text: string): Promise<Opened> => opened(own, `content/${file}`, 'yaml', text);

interface Opened {
  underlined: { place: string; message: string }[];
  offered: string[];
  shown: string;
}

/** Opens a text in which `|` is where the cursor stands. */
async function opened(own: LanguageServer, file: string, language: string, text: string): Promise<Opened> {
  const before = text.slice(0, text.indexOf('|')).split('\n');
  const at = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const underlined = await own.open(file, language, text.replace('|', ''));
  return { underlined, offered: await own.offered(file, at), shown: await own.shown(file, at) };
}

test('competencies are offered where one is expected', async () => {
  const { offered } = await write('tracks/sales/first.yaml', 'title: First\nexpectations:\n  |');
  expect(offered).toEqual(['listening']);
});

test('proficiencies are offered by position and by id', async () => {
  const text = 'title: Second\nexpectations:\n  listening: |';
  const { offered } = await write('tracks/sales/second.yaml', text);
  expect(offered).toEqual(['1', '2', '3', '4', '5', 'n/a', ...scale]);
});

test('levels and kinds are offered for a move', async () => {
  const to = await write('tracks/sales/third.yaml', 'title: Third\nmoves:\n  - kind: lateral\n    to: |');
  const kind = await write('tracks/sales/fourth.yaml', 'title: Fourth\nmoves:\n  - to: any\n    kind: |');
  expect(to.offered).toEqual(['seller', 'senior-seller', 'any']);
  expect(kind.offered).toContain('back-to-individual');
});

test('a field says what it is for, and a competency what it is', async () => {
  const field = await write('tracks/sales/fifth.yaml', 'title: Fifth\nsumm|ary: Sells the hard things.\n');
  const id = await write('tracks/sales/sixth.yaml', 'title: Sixth\nexpectations:\n  liste|ning: 4\n');
  expect(field.shown).toContain('What this level is for, in one sentence of up to 20 words.');
  expect(id.shown).toContain('**Listening**: Hears what a customer says, and what they leave out.');
});

test('what is not known is underlined where it stands', async () => {
  const text = 'title: Seventh|\nsummry: Sells.\ngrade: g9\nexpectations:\n  listning: 3\n';
  const { underlined } = await write('tracks/sales/seventh.yaml', text);
  expect(underlined.sort((a, b) => (a.place < b.place ? -1 : 1))).toEqual([
    { place: '2:1', message: 'Property summry is not allowed.' },
    { place: '3:8', message: hasToBe('a grade') },
    { place: '5:3', message: hasToBe('a competency') },
  ]);
});

test('a file without faults has nothing underlined', async () => {
  const text = readFileSync('test/scripts/fixtures/small/content/tracks/sales/senior-seller.yaml', 'utf8');
  const { underlined } = await write('tracks/sales/senior-seller.yaml', `${text}|`);
  expect(underlined).toEqual([]);
});

test('the front matter of MDX is completed and judged by the extension of Astro', async () => {
  await runScript('schemas', []);
  const astro = await languageServer({
    command: ['node_modules/@astrojs/language-server/bin/nodeServer.js', '--stdio'],
    folder: path.resolve('.'),
    sections: {},
    initializationOptions: {
      contentIntellisense: settings['astro.content-intellisense'],
      typescript: { tsdk: path.resolve('node_modules/typescript/lib') },
    },
  });
  const text = '---\ntitle: Honesty\nreaders: |both\nsummry: It helps.\n---\n\nText.\n';
  const guide = await opened(astro, 'content/guides/honest-assessment.mdx', 'mdx', text);
  expect(guide.underlined).toEqual([{ place: '4:1', message: 'Property summry is not allowed.' }]);
  expect(guide.offered).toEqual(['person', 'manager', 'both', 'company']);
});

test('what has not changed is not written again', async () => {
  const content = smallContent();
  const first = await runScript('schemas', ['--content', content]);
  const second = await runScript('schemas', ['--content', content]);
  expect([first.output, second.output]).toEqual([
    `Wrote ${content}/.schemas.\n`,
    `${content}/.schemas is up to date.\n`,
  ]);
});

test('a check makes new ids known where an editor is in use, and writes nothing elsewhere', async () => {
  const content = smallContent();
  await runScript('check', ['--content', content]);
  expect(existsSync(`${content}/.schemas`)).toBe(false);
  await runScript('schemas', ['--content', content]);
  change(content, { 'competencies/asking.yaml': 'title: Asking\n' });
  await runScript('check', ['--content', content]);
  expect(readFileSync(`${content}/.schemas/level.json`, 'utf8')).toContain('"asking"');
});
