import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { requestNew } from '../../scripts/support/request-new.ts';
import { buildCatalog } from '../../src/core/catalog/catalog.ts';
import { leaves } from '../../src/core/catalog/references.ts';
import { newErrors } from '../../src/disk/changed-content.ts';
import { planNew } from '../../src/disk/create/plan-new.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { runWarm } from '../support/warm-command.ts';
import { filesOf } from './support/files-of.ts';
import { small, smallContent } from './support/small-content.ts';

const today = '2027-03-01';
const helps = '`npm run new -- --help` lists the options.\n';
const make = (content: string, ...words: string[]) =>
  runWarm('new', [...words, '--content', content], { TRELLIS_TODAY: today });
const textOf = (content: string, file: string) => readFileSync(`${content}/${file}`, 'utf8');

test('a level is written to be filled in, and takes its place in its track', async () => {
  const content = smallContent();
  const before = filesOf(content);
  const words = ['level', 'sales/field-seller', '--after', 'seller'];
  const ran = await runScript('new', [...words, '--content', content], { TRELLIS_TODAY: today });
  expect(ran).toEqual({
    code: 0,
    output: `Wrote ${content}/tracks/sales/field-seller.yaml
Changed ${content}/tracks/sales/track.mdx

\`field-seller\` comes after \`seller\`.
Its grade is \`g1\`.

What is left to write:
  ${content}/tracks/sales/field-seller.yaml: \`summary\`, \`responsibilities\`, \`expectations\`, \`evidence\` and \`notThis\`
`,
    errors: '',
  });
  expect(textOf(content, 'tracks/sales/field-seller.yaml')).toBe(`title: Field Seller
grade: g1

# Readers count on what follows, and it waits for your words. Write it, and take away
# the "# " at the start of the line. All fields are in docs/fields.md.

# What this level is for, in one sentence of up to 20 words.
# summary:

# What someone here answers for: four to seven sentences.
# responsibilities:
#   -

# What is expected, by competency: a proficiency, or a mapping that says more.
# expectations:
#   listening: 2

# What would exist at this level: things, not qualities.
# evidence:
#   -

# What this level is not, in one line.
# notThis:
`);
  const after = filesOf(content);
  expect(after['tracks/sales/track.mdx']).toBe(
    before['tracks/sales/track.mdx']?.replace('[seller, ', '[seller, field-seller, '),
  );
  expect(await runScript('check', ['--content', content])).toMatchObject({ code: 0 });
});

test.each([
  ['track', 'field-sales', '--levels', 'Field Seller,Senior Field Seller', '--grade', 'g1'],
  ['competency', 'storytelling'],
  ['activity', 'ride-along', '--type', 'practice'],
  ['guide', 'first-week'],
  ['story', 'back-again', '--path', 'seller,senior-seller'],
  ['overlay', 'healthcare', '--kind', 'industry', '--applies-to', 'sales'],
  ['assignment', 'interim-lead', '--on-top-of', 'seller'],
  ['change', 'higher-bar', '--affects', 'level/seller'],
  ['move', 'senior-seller', 'seller', '--condition', 'Wants to.'],
])('a new %s brings no error into the content', async (...words) => {
  const content = smallContent();
  expect(await make(content, ...words)).toMatchObject({ code: 0, errors: '' });
  const { code, output } = await runWarm('check', ['--content', content]);
  expect({ code, errors: output.match(/ {2}error {2}/g) }).toEqual({ code: 0, errors: null });
});

test('wherever a level is put into the default framework, nothing breaks', async () => {
  const { content } = await readContent('content');
  const { catalog } = buildCatalog(content);
  const ground = { folder: 'content', catalog, today };
  const places = [...catalog.of('track').values()].flatMap(({ id, data }) => [
    { track: id },
    ...leaves(data.levels, []).flatMap(({ id: level }) => [
      { track: id, after: level },
      { track: id, before: level },
    ]),
  ]);
  const plans = places
    .filter((_, n) => n % 13 === 0)
    .map((given) => ({ given, plan: planNew(ground, 'level', { id: 'newcomer', ...given }) }));
  expect(plans.length).toBeGreaterThan(5);
  const broken = plans.filter(({ plan }) => newErrors(content, plan.changes, today).length > 0);
  expect(broken.map(({ given }) => given)).toEqual([]);
});

test('the check says in plain words what is left to write', async () => {
  const content = smallContent({
    'framework.yaml': textOf(small, 'framework.yaml').replace('text-complete: off', 'text-complete: warning'),
  });
  await make(content, 'guide', 'first-week');
  const { output } = await runWarm('check', ['--content', content]);
  expect(output).toContain(
    `${content}/guides/first-week.mdx:2:1  warning  \`first-week\` lacks \`summary\` and \`readers\`.  (text-complete)`,
  );
});

test('what is an error until it is written keeps nothing from being begun', async () => {
  const content = smallContent({
    'framework.yaml': textOf(small, 'framework.yaml').replace('text-complete', 'levels-have-evidence'),
  });
  expect(await make(content, 'activity', 'ride-along', '--type', 'practice')).toMatchObject({ code: 0 });
  const { code, output } = await runWarm('check', ['--content', content]);
  expect(code).toBe(1);
  expect(output).toContain(
    `${content}/activities/ride-along.mdx:2:1  error  \`ride-along\` lacks \`evidence\`.  (activities-have-evidence)`,
  );
});

describe('nothing is written where', () => {
  test.each([
    [['level', 'sales/seller'], 1, '`seller` is a level already, in `tracks/sales/seller.yaml`.\n'],
    [
      ['level', 'sales/Field Seller'],
      1,
      '`Field Seller` does not have the form of an id.\n    Ids have small letters from a to z, digits and single hyphens, and at least one letter, such as `field-seller`.\nNothing was written.\n',
    ],
    [['level', 'salse/x'], 2, `\`--track salse\` is not there. Did you mean \`sales\`? ${helps}`],
    [
      ['move', 'seller', 'seller'],
      1,
      '`seller` has a move to itself.\n    Write where the move leads, or take it out.\nNothing was written.\n',
    ],
    [['lvel', 'x'], 2, `\`lvel\` is nothing that can be made new. Did you mean \`level\`? ${helps}`],
    [['guide', 'x', '--grade', 'g1'], 2, `\`--grade\` does not go with \`guide\`. ${helps}`],
    [
      [],
      2,
      `Say what is to be new, as in \`npm run new -- level new-business/field-account-executive\`. ${helps}`,
    ],
    [['guide'], 2, `Name what is new, as in \`npm run new -- guide first-week\`. ${helps}`],
    [
      ['level', 'sales/x', '--after', 'seller', '--before', 'senior-seller'],
      1,
      'Say after which level it comes, or before which one, and not both.\n',
    ],
    [
      ['track', 'x'],
      2,
      `\`--levels\` is missing: What are its levels called, lowest first, separated by commas? ${helps}`,
    ],
  ])('one asks for %j', async (words, code, errors) => {
    const content = smallContent();
    const before = filesOf(content);
    expect(await make(content, ...words)).toEqual({ code, output: '', errors });
    expect(filesOf(content)).toEqual(before);
  });
});

describe('at a terminal', () => {
  /** A terminal at which somebody types. Each answer comes once its question stands there. */
  function typist(...answers: string[]) {
    const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
    const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 });
    let shown = '';
    let waiting: NodeJS.Timeout | undefined;
    output.on('data', (chunk) => {
      shown += chunk;
      clearTimeout(waiting);
      waiting = setTimeout(() => input.write(answers.shift() ?? '\u0003'), 20);
    });
    return { shown: () => shown, input: input as never, output: output as never };
  }

  const enter = '\r';
  const down = '\u001b[B';

  test('whoever says nothing is asked for everything', async () => {
    const { catalog } = buildCatalog((await readContent(small)).content);
    const terminal = typist(enter, 'Field Seller', enter, down, enter);
    expect(await requestNew(catalog, [], {}, terminal)).toEqual({
      kind: 'level',
      given: { track: 'sales', title: 'Field Seller', after: 'senior-seller' },
    });
    expect(terminal.shown()).toContain('What are people at this level called?');
  });

  test('whoever names the thing is asked only for what is missing', async () => {
    const { catalog } = buildCatalog((await readContent(small)).content);
    const terminal = typist('Field Seller', enter);
    expect(await requestNew(catalog, ['track', 'field-sales'], {}, terminal)).toEqual({
      kind: 'track',
      given: { id: 'field-sales', levels: 'Field Seller' },
    });
  });
});

describe('a repository with a blank framework', () => {
  const next = (
    steps: string,
    place: string,
  ) => `Wrote a repository with a framework of one track and three levels to ${place}.

Next:
${steps}

README.md says how people change it, and content/README.md what to write first.
Trellis comes from https://example.com/trellis-1.0.0.tgz.
`;
  const begin = (folder: string, ...more: string[]) =>
    runWarm('new', ['framework', folder, '--trellis', 'https://example.com/trellis-1.0.0.tgz', ...more]);
  const withoutContent = (folder: string) =>
    Object.keys(filesOf(folder)).filter((file) => !/^(content|\.vscode|\.git)\//.test(file));

  test('has nothing that the check would say, and says what comes next', async () => {
    const folder = path.join(temporaryFolder(), 'Our careers');
    expect(await begin(folder)).toEqual({
      code: 0,
      output: next(`  cd "${folder}"\n  git init\n  npm install\n  npm start`, folder),
      errors: '',
    });
    expect(await runWarm('check', ['--content', path.join(folder, 'content')])).toEqual({
      code: 0,
      output: 'No problems in 14 files.\n',
      errors: '',
    });
    expect(existsSync(`${folder}/content/README.md`)).toBe(true);
  });

  test('is a package that needs Trellis alone, and has its commands', async () => {
    const folder = path.join(temporaryFolder(), 'Our careers');
    await begin(folder);
    const { scripts, ...about } = JSON.parse(textOf(folder, 'package.json'));
    expect(about).toEqual({
      name: 'our-careers',
      private: true,
      description: 'Our career framework. Trellis makes the site of it.',
      dependencies: { trellis: 'https://example.com/trellis-1.0.0.tgz' },
      allowScripts: { esbuild: false },
    });
    expect(scripts).toMatchObject({
      start: 'trellis start',
      check: 'trellis check',
      migrate: 'trellis migrate',
    });
    expect(textOf(folder, '.gitignore')).toMatch(/^node_modules\/$/m);
  });

  test('has what its host runs, and nothing of another', async () => {
    const [one, two] = [path.join(temporaryFolder(), 'one'), path.join(temporaryFolder(), 'two')];
    await begin(one);
    await begin(two, '--host', 'gitlab');
    const shared = ['.gitignore', 'README.md', 'package.json', 'public/README.md'];
    const workflows = ['changes', 'check', 'comment', 'publish'].map(
      (name) => `.github/workflows/${name}.yml`,
    );
    expect(withoutContent(one).sort()).toEqual([...shared, ...workflows].sort());
    expect(withoutContent(two).sort()).toEqual([...shared, '.gitlab-ci.yml'].sort());
  });

  test('may begin where there is a new repository', async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, '.git'));
    writeFileSync(path.join(folder, '.git', 'HEAD'), 'ref: refs/heads/main\n');
    expect((await begin(folder)).output).toBe(next(`  cd ${folder}\n  npm install\n  npm start`, folder));
    expect(textOf(folder, '.git/HEAD')).toBe('ref: refs/heads/main\n');
    expect(existsSync(path.join(folder, 'content', 'framework.yaml'))).toBe(true);
  });

  test('is not written over anything', async () => {
    expect(await begin('examples')).toEqual({
      code: 2,
      output: '',
      errors: `\`examples\` holds files. Name a folder that is new or empty. ${helps}`,
    });
  });

  test('is not made for a host that nobody knows', async () => {
    const folder = path.join(temporaryFolder(), 'careers');
    expect(await begin(folder, '--host', 'sourceforge')).toEqual({
      code: 2,
      output: '',
      errors: `\`--host sourceforge\` is not one of github and gitlab. ${helps}`,
    });
    expect(existsSync(folder)).toBe(false);
  });
});
