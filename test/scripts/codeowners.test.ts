import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownEnvironment } from '../support/own-environment.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { small } from './support/small-content.ts';

const script = path.resolve('scripts/codeowners.ts');

/** A repository with a small framework, and the command run in it. */
function repositoryWith(owner: string) {
  const folder = temporaryFolder();
  const content = path.join(folder, 'content');
  cpSync(small, content, { recursive: true });
  const keep = (name: string) => {
    const file = path.join(content, 'framework.yaml');
    const text = readFileSync(file, 'utf8').replace(/^owner: .*\n/m, '');
    writeFileSync(file, `owner: ${JSON.stringify(name)}\n${text}`);
  };
  keep(owner);
  const run = (...options: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], {
      cwd: folder,
      env: ownEnvironment(),
      encoding: 'utf8',
    });
    return { code: status, output: stdout, errors: stderr };
  };
  const file = path.join(folder, 'CODEOWNERS');
  return { folder, file, run, keep, text: () => readFileSync(file, 'utf8') };
}

const block = `# Written by \`npm run codeowners\` from the owners that the content names. Change them there.
/content/ @small/people
# End of what \`npm run codeowners\` writes.
`;

describe('a file CODEOWNERS', () => {
  test('is written, and is up to date the second time', () => {
    const { run, text } = repositoryWith('@small/people');
    expect(run()).toEqual({ code: 0, output: 'Wrote CODEOWNERS, 1 line.\n', errors: '' });
    expect(text()).toBe(block);
    expect(run()).toEqual({ code: 0, output: 'CODEOWNERS is up to date.\n', errors: '' });
  });

  test('keeps the lines that people wrote, before and after', () => {
    const { run, text, file, keep } = repositoryWith('@small/people');
    writeFileSync(file, `* @small/engineers\n${block}/docs/ @small/writers\n`);
    expect(run('--check').code).toBe(0);
    keep('@sam');
    expect(run().output).toBe('Wrote CODEOWNERS, 1 line.\n');
    expect(text()).toBe(
      `* @small/engineers\n${block.replace('@small/people', '@sam')}/docs/ @small/writers\n`,
    );
  });

  test('is only judged with `--check`', () => {
    const { run, file } = repositoryWith('@small/people');
    expect(run('--check')).toEqual({
      code: 1,
      output: 'CODEOWNERS is out of date: run `npm run codeowners`.\n',
      errors: '',
    });
    expect(existsSync(file)).toBe(false);
  });

  test('is not made, and is taken away again, where no owner has a handle', () => {
    const { run, file, keep } = repositoryWith('People');
    const nobody = {
      code: 0,
      output:
        'No owner is a handle such as `@sam`, an e-mail address, or named in `reviewers` of `framework.yaml`, so nobody is asked for a review.\n',
      errors: '',
    };
    expect(run()).toEqual(nobody);
    keep('@sam');
    run();
    keep('People');
    expect(run()).toEqual(nobody);
    expect(existsSync(file)).toBe(false);
  });

  test('is not written for a folder without a framework, or outside', () => {
    const { run, folder } = repositoryWith('@sam');
    mkdirSync(path.join(folder, 'empty'));
    const end = '`npm run codeowners -- --help` lists the options.\n';
    expect(run('--content', 'empty')).toEqual({
      code: 2,
      output: '',
      errors: `\`--content empty\` is not a folder that holds a framework. ${end}`,
    });
    expect(run('--content', path.dirname(folder))).toEqual({
      code: 2,
      output: '',
      errors: `\`--content ${path.dirname(folder)}\` lies outside of this folder, and reviews are asked for inside it alone. ${end}`,
    });
  });
});

test('the file of this repository is up to date', () => {
  const { status, stdout } = spawnSync(process.execPath, [script, '--check'], {
    env: ownEnvironment(),
    encoding: 'utf8',
  });
  expect({ status, stdout }).toMatchObject({ status: 0 });
});
