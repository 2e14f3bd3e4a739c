import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { reviewFolder } from '../../src/disk/review-folder.ts';
import { ownEnvironment } from '../support/own-environment.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runWarm } from '../support/warm-command.ts';
import { filesOf } from './support/files-of.ts';
import { small, smallContent } from './support/small-content.ts';

const rename = (content: string, ...words: string[]) => runWarm('rename', [...words, '--content', content]);

test('every file that was touched is told, and the old address leads to the new page', async () => {
  const content = smallContent({
    'guides/how.mdx':
      '---\ntitle: How\n---\n\nEvery senior-seller was once a [seller](level/senior-seller).\n',
  });
  const asked = ['level/senior-seller', 'chief-seller', '--content', content];
  expect(await runScript('rename', asked)).toEqual({
    code: 0,
    output: `Changed ${content}/guides/how.mdx in 1 place
Moved ${content}/tracks/sales/senior-seller.yaml to ${content}/tracks/sales/chief-seller.yaml, changed in 1 place
Changed ${content}/tracks/sales/track.mdx in 1 place

Left as it is, for you to judge:
  ${content}/guides/how.mdx:5: says \`senior-seller\` in words
`,
    errors: '',
  });
  const { framework, problems } = await reviewFolder(content, { today: '2027-03-01' });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(framework?.renamed).toEqual([{ kind: 'level', from: 'senior-seller', to: 'chief-seller' }]);
});

test('there and back again leaves every file as it was but for the former id', async () => {
  const content = smallContent();
  const before = filesOf(content);
  await rename(content, 'track/sales', 'selling');
  expect(existsSync(`${content}/tracks/sales`)).toBe(false);
  await rename(content, 'track/selling', 'sales');
  const file = 'tracks/sales/track.mdx';
  expect(readFileSync(`${content}/${file}`, 'utf8')).toContain('formerly: [selling]\n');
  const after = filesOf(content);
  expect({ ...after, [file]: after[file]?.replace('formerly: [selling]\n', '') }).toEqual(before);
});

describe('nothing is written where', () => {
  test.each([
    [['level/sellr', 'x'], 1, '`sellr` is not a level. Did you mean `seller`?\n'],
    [['level/seller', 'senior-seller'], 1, '`senior-seller` is a level already. Nothing was renamed.\n'],
    [['level/seller', 'seller'], 1, '`seller` is called like that already.\n'],
    [
      ['level/seller', 'The Seller'],
      1,
      '`The Seller` does not have the form of an id.\n    Ids have small letters from a to z, digits and single hyphens, and at least one letter, such as `the-seller`.\nNothing was written.\n',
    ],
    [
      ['levle/seller', 'x'],
      1,
      '`levle/seller` does not have the form `kind/id`, as in `level/account-executive`. Did you mean `level/…`?\n',
    ],
    [
      ['proficiency/practising', 'usual'],
      1,
      '`practising` comes with Trellis, and `framework.yaml` has no `scale` of its own. List them there first, with the ids that they have, then run the command again.\n',
    ],
    [
      ['anchor/reach', 'x'],
      1,
      '`anchor/reach` does not have the form `anchor/dimension/id`, as in `anchor/reach/own-work`.\n',
    ],
    [['anchor/raech/own-work', 'x'], 1, '`raech` is not a dimension of scope.\n'],
    [
      ['statement/own-number', 'number'],
      1,
      'A statement is named by translations of its own file and by links that end in `#own-number`, and by nothing else. Write the new `id` there and in its file. An old link then leads to the top of the page.\n',
    ],
    [
      ['language/de', 'fr'],
      1,
      'A language is called by its tag. Rename its folder in `translations`, and write the new tag in `languages` of `framework.yaml`.\n',
    ],
    [
      ['level/seller'],
      2,
      'Say what gets which id, as in `npm run rename -- level/account-executive account-executive-mid`. `npm run rename -- --help` lists the options.\n',
    ],
  ])('one asks for %j', async (words, code, errors) => {
    const content = smallContent();
    const before = filesOf(content);
    expect(await rename(content, ...words)).toEqual({ code, output: '', errors });
    expect(filesOf(content)).toEqual(before);
  });

  test('a file cannot be read', async () => {
    const content = smallContent({ 'competencies/asking.yaml': 'titel: Asking\n' });
    expect(await rename(content, 'level/seller', 'first-seller')).toMatchObject({
      code: 1,
      errors:
        '`competencies/asking.yaml` has errors, so that what it says of other things cannot be renamed. Correct what `npm run check` says first.\n',
    });
  });
});

test('whoever is asked for reviews of a file that moved is told how to be asked again', () => {
  const folder = temporaryFolder();
  cpSync(small, path.join(folder, 'content'), { recursive: true });
  const owners = '/content/tracks/sales/senior-seller.yaml @small/people\n';
  writeFileSync(path.join(folder, 'CODEOWNERS'), owners);
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [path.resolve('scripts/rename.ts'), ...words], {
      cwd: folder,
      env: ownEnvironment(),
      encoding: 'utf8',
    }).stdout;
  const said = '\n\nCODEOWNERS names a file that moved: run `npm run codeowners`.\n';
  expect(run('level/seller', 'first-seller')).not.toContain(said);
  expect(run('level/senior-seller', 'chief-seller')).toContain(said);
  expect(readFileSync(path.join(folder, 'CODEOWNERS'), 'utf8')).toBe(owners);
});
