import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { filesOf } from './support/files-of.ts';
import { change, small, smallContent } from './support/small-content.ts';

const build = (content: string, out: string, ...more: string[]) =>
  runScript('build', ['--content', content, '--out', out, ...more]);

const brokenPage = { 'guides/broken.mdx': '---\ntitel: Broken\n---\n' };

/** A build of the small framework with its files, made once, by the first test that asks. */
let plain: Promise<Awaited<ReturnType<typeof build>> & { files: ReturnType<typeof filesOf> }> | undefined;
const plainBuild = () => {
  const out = path.join(temporaryFolder(), 'new', 'site');
  plain ??= build(small, out).then((ran) => ({ ...ran, files: filesOf(out) }));
  return plain;
};

test('a build writes the site, says so in a line, and is quiet in a pipe', async () => {
  const { code, output, errors, files } = await plainBuild();
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(output).toMatch(/^Built \S+\/new\/site in \d+\.\d s\.\n$/);
  expect(files['levels/seller/index.html']).toContain('Sells what the shop has.');
});

test('a build replaces all of the site before it', async () => {
  const content = smallContent({ 'guides/short-lived.mdx': '---\ntitle: Short-lived\n---\nGone soon.\n' });
  const out = path.join(temporaryFolder(), 'site');
  await build(content, out);
  const before = Object.keys(filesOf(out));
  change(content, { 'guides/short-lived.mdx': undefined });
  await build(content, out);
  expect(before).toContain('guides/short-lived/index.html');
  expect(Object.keys(filesOf(out))).not.toContain('guides/short-lived/index.html');
  expect(readdirSync(path.dirname(out))).toEqual(['site']);
});

test('two builds of the same content hold the same bytes, also at one moment', async () => {
  const [one, two] = [path.join(temporaryFolder(), 'one'), path.join(temporaryFolder(), 'two')];
  await Promise.all([build(small, one), build(small, two)]);
  expect(filesOf(two)).toEqual(filesOf(one));
  expect(filesOf(two)).toEqual((await plainBuild()).files);
});

test('one language brings nothing of several', async () => {
  const { files } = await plainBuild();
  const page = files['levels/seller/index.html'] ?? '';
  expect(page).not.toMatch(/hreflang|data-language|class="site-nav languages"/);
  expect(Object.keys(files).filter((file) => /language/i.test(file))).toEqual([]);
});

test('content with errors is not built, and the last site stays', async () => {
  const { files: before } = await plainBuild();
  const out = path.join(temporaryFolder(), 'site');
  change(out, before, 'latin1');
  const { code, output, errors } = await build(smallContent(brokenPage), out);
  expect({ code, output, errors }).toEqual({
    code: 1,
    output: '',
    errors: expect.stringMatching(
      /guides\/broken\.mdx:2:1 {2}error.*\n(?: {4}.*\n)?\n1 error in 8 files\.\nThe content has errors\.\nNo site was built; \S+\/site is as it was\.\n$/,
    ),
  });
  expect(filesOf(out)).toEqual(before);
  expect(readdirSync(path.dirname(out))).toEqual(['site']);
});

test('what is for a narrower audience is nowhere in the site', async () => {
  const out = path.join(temporaryFolder(), 'site');
  const [everyone, internal] = [path.join(out, 'everyone'), path.join(out, 'internal')];
  await Promise.all([
    build(small, everyone, '--audience', 'everyone'),
    build(small, internal, '--audience', 'internal'),
  ]);
  const holders = (folder: string) =>
    Object.entries(filesOf(folder))
      .filter(([file, text]) => /sealed/i.test(`${file} ${text}`))
      .map(([file]) => file);
  expect(holders(everyone)).toEqual([]);
  expect(holders(internal)).toContain('guides/sealed-offers/index.html');
});

test('an audience that the framework does not have is refused', async () => {
  const out = path.join(temporaryFolder(), 'site');
  const { code, errors } = await build(small, out, '--audience', 'nobody');
  expect({ code, errors, isThere: existsSync(out) }).toEqual({
    code: 1,
    errors: expect.stringContaining('the audience `nobody`, which this framework does not have'),
    isThere: false,
  });
});

/** A build under a path, to a folder behind a link, made once, by the first test that asks. */
let linked: Promise<{ beside: string[]; isInPlace: boolean; files: ReturnType<typeof filesOf> }> | undefined;
const linkedBuild = () => {
  linked ??= (async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'real'));
    symlinkSync(path.join(folder, 'real'), path.join(folder, 'link'));
    await build(small, path.join(folder, 'link'), '--base', 'careers');
    const isInPlace = existsSync(path.join(folder, 'real', 'index.html'));
    return { beside: readdirSync(folder).sort(), isInPlace, files: filesOf(path.join(folder, 'real')) };
  })();
  return linked;
};

test('the site can stand under a path', async () => {
  const { files } = await linkedBuild();
  const pages = Object.entries(files).filter(([file]) => file.endsWith('.html'));
  const links = pages.flatMap(([, html]) => html.match(/(?<= (?:href|src)=")\/[^"]*/g) ?? []);
  expect(links.length).toBeGreaterThan(0);
  expect(links.filter((link) => !link.startsWith('/careers/'))).toEqual([]);
});

test('pictures that pages name are part of the site, and others are not', async () => {
  const content = smallContent({ 'media/plan.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' });
  const out = path.join(temporaryFolder(), 'site');
  await build(content, out);
  expect(Object.keys(filesOf(out)).filter((file) => file.startsWith('media/'))).toEqual([
    'media/telephone.svg',
  ]);
});

test('an output behind a link is replaced where it lies', async () => {
  const { beside, isInPlace } = await linkedBuild();
  expect({ beside, isInPlace }).toEqual({ beside: ['link', 'real'], isInPlace: true });
});

test('an output that holds files of someone else is refused', async () => {
  const out = temporaryFolder();
  writeFileSync(path.join(out, 'thesis.txt'), 'Chapter one');
  expect(await build(small, out)).toEqual({
    code: 2,
    output: '',
    errors: `\`--out ${out}\` holds files that no build wrote. Name a folder that is new or empty. \`npm run build -- --help\` lists the options.\n`,
  });
  expect(filesOf(out)).toEqual({ 'thesis.txt': 'Chapter one' });
});
