import { expect, test } from 'vitest';
import { runScript } from '../support/run-script.ts';

test('help says how a command is called, what it does, and its options', async () => {
  expect(await runScript('check', ['--help'])).toEqual({
    code: 0,
    output: `npm run check -- [options]

Checks the content and prints what is wrong with it, and where.

  --content DIR    the folder that holds the framework (content)
  --format FORMAT  text, json, github for annotations in GitHub Actions, or gitlab for Code Quality (text)
  --fix            first set right what can only be meant in one way, and tidy up
  --strict         take warnings for errors
  --help           this text

Exit code: 0 fine, 1 at least one error, 2 called wrongly.
`,
    errors: '',
  });
});

test.each([
  [
    'build',
    'npm run build',
    ['content', 'out', 'site', 'base', 'audience', 'health', 'processes', 'fresh', 'help'],
  ],
  ['start', 'npm start', ['port', 'content', 'out', 'base', 'audience', 'health', 'help']],
  ['dev', 'npm run dev', ['port', 'content', 'base', 'audience', 'language', 'health', 'help']],
])('%s has its help', async (name, call, options) => {
  const { code, output, errors } = await runScript(name, ['--help']);
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(output.split('\n')[0]).toBe(`${call} -- [options]`);
  expect(output.match(/(?<=^ {2}--)\w+/gm)).toEqual(options);
});
