import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFiles } from '../support/built-pages.ts';
import { runScript } from '../support/run-script.ts';

const secret = 'A sentence that only managers may read';

/** The small company with a renamed level, a summary like markup, a hidden statement and a hidden level. */
function changedCompany(folder: string): string {
  const content = path.join(folder, 'content');
  cpSync('examples/small-company', content, { recursive: true });
  const track = path.join(content, 'tracks/selling');
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(path.join(track, file), change(readFileSync(path.join(track, file), 'utf8')));
  edit('seller.yaml', (text) =>
    `formerly: [closer]\n${text}`
      .replace('responsibilities:', `responsibilities:\n  - { text: ${secret}., audience: managers }`)
      .replace(/^summary: .*$/m, 'summary: "Sells <script>alert(1)</script> & more"'),
  );
  writeFileSync(path.join(track, 'hidden-level.yaml'), `title: ${secret} as a title\naudience: managers\n`);
  edit('track.mdx', (text) => text.replace('levels: [', 'levels: [hidden-level, '));
  edit('../../framework.yaml', (text) =>
    text
      .replace('{ id: alone, ', '{ id: alone, formerly: [by-oneself], ')
      .replace('{ id: real-work, ', '{ id: real-work, formerly: [plain-work], '),
  );
  edit('../../glossary.yaml', (text) => text.replace('- id: place\n', '- id: place\n    formerly: [site]\n'));
  return content;
}

async function build(content: string, out: string, options: string[] = []): Promise<void> {
  const { code, output, errors } = await runScript('build', ['--content', content, '--out', out, ...options]);
  expect({ code, errors: code === 0 ? '' : output + errors }).toEqual({ code: 0, errors: '' });
}

const contents = (folder: string) =>
  builtFiles(folder).map((file) => ({
    file,
    bytes: unpacked(readFileSync(path.join(folder, file))).toString('latin1'),
  }));

/** The search index is packed; a look into it has to unpack it first. */
function unpacked(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

describe('a build of changed content', () => {
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'trellis-builds-'));
    const content = changedCompany(folder);
    await build(content, path.join(folder, 'one'), ['--health']);
    await build(content, path.join(folder, 'two'), ['--health']);
    await build(content, path.join(folder, 'managers'), ['--audience', 'managers', '--health']);
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has the same bytes the second time', () => {
    const [one, two] = [contents(path.join(folder, 'one')), contents(path.join(folder, 'two'))];
    expect(two.map(({ file }) => file)).toEqual(one.map(({ file }) => file));
    expect(one.filter(({ bytes }, n) => bytes !== two[n]?.bytes).map(({ file }) => file)).toEqual([]);
  });

  test('holds nothing that is for a narrower audience, in no file and no file name', () => {
    const everyone = contents(path.join(folder, 'one'));
    expect(
      everyone.filter(({ file, bytes }) => bytes.includes(secret) || /hidden-level/.test(file + bytes)),
    ).toEqual([]);
    const managers = contents(path.join(folder, 'managers'));
    expect(managers.some(({ bytes }) => bytes.includes(secret))).toBe(true);
    expect(managers.some(({ file }) => file === 'levels/hidden-level/index.html')).toBe(true);
  });

  test('says what the checks found only where nothing is left out', () => {
    const health = (build: string) => {
      const { problems } = JSON.parse(readFileSync(path.join(folder, build, 'health.json'), 'utf8'));
      const page = readFileSync(path.join(folder, build, 'health/index.html'), 'utf8');
      return { hasProblems: problems !== null, saysWhy: page.includes('What the checks found is left out') };
    };
    expect(health('one')).toEqual({ hasProblems: false, saysWhy: true });
    expect(health('managers')).toEqual({ hasProblems: true, saysWhy: false });
  });

  test('leads a former id to what it is called now', () => {
    const page = readFileSync(path.join(folder, 'one/levels/closer/index.html'), 'utf8');
    expect(page).toContain('http-equiv="refresh" content="0; url=/levels/seller/"');
    expect(page).toContain('<a href="/levels/seller/">');
    const asMarkdown = (id: string) => readFileSync(path.join(folder, `one/levels/${id}/level.md`), 'utf8');
    expect(asMarkdown('closer')).toBe(asMarkdown('seller'));
  });

  test('tells the rules of a move that has no page, since it leads to no level', () => {
    const page = readFileSync(path.join(folder, 'one/levels/new-seller/index.html'), 'utf8');
    const [, rules = ''] = /<details class="fold way-rules">(.*?)<\/details>/s.exec(page) ?? [];
    expect(
      rules
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    ).toBe(
      'The rules of this move If no seat is open There are five desks over there and all are taken. You keep selling and get one afternoon a week with them until the summer. In the autumn talk the owner says whether a sixth desk is coming. From someone who made this move Say it aloud early. We lost someone good who believed that changing sides would look ungrateful.',
    );
  });

  test('keeps the place that a former id of a word had on its page', () => {
    const page = (of: string) => readFileSync(path.join(folder, `one/${of}/index.html`), 'utf8');
    expect(page('competencies/saying-no-early')).toMatch(/<h3 id="alone">\s*<span id="by-oneself"><\/span>/);
    expect(page('activities')).toMatch(/<h2 id="real-work">\s*<span id="plain-work"><\/span>/);
    expect(page('activities')).toMatch(/<option value="real-work" data-formerly="plain-work">/);
    expect(page('glossary')).toMatch(/<dt id="place">\s*<span id="site"><\/span>/);
  });

  test('shows a text that looks like markup as it is written', () => {
    const page = readFileSync(path.join(folder, 'one/levels/seller/index.html'), 'utf8');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    // In an attribute, such as the description, the text cannot become an element.
    expect(page.replace(/"[^"]*"/g, '')).not.toContain('<script>alert(1)');
  });
});
