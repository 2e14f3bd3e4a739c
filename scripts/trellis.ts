import { readFileSync } from 'node:fs';
import { didYouMean } from '../src/core/problems/did-you-mean.ts';
import { callAsPackage } from './support/as-called.ts';

/** What a company that has Trellis as a package can call, in the order in which it is told. */
const commands: Readonly<Record<string, { does: string; run: () => Promise<unknown> }>> = {
  start: {
    does: 'builds the site and serves it to this computer',
    run: () => import('./start.ts'),
  },
  dev: {
    does: 'serves the site and shows every change as it is saved',
    run: () => import('./dev.ts'),
  },
  check: { does: 'checks the content', run: () => import('./check.ts') },
  changes: {
    does: 'says what changed in the framework, and for whom the bar rises',
    run: () => import('./changes.ts'),
  },
  build: { does: 'checks the content and writes the site', run: () => import('./build.ts') },
  new: { does: 'writes a new file to fill in', run: () => import('./new.ts') },
  rename: { does: 'gives a thing another id, everywhere', run: () => import('./rename.ts') },
  codeowners: { does: 'writes who is asked to review which file', run: () => import('./codeowners.ts') },
  schemas: { does: 'lets editors offer fields and ids', run: () => import('./schemas.ts') },
  export: { does: 'writes the framework as a workbook', run: () => import('./export.ts') },
  import: { does: 'takes a workbook back', run: () => import('./import.ts') },
  migrate: {
    does: 'carries content of an older Trellis to this one',
    run: () => import('./migrate.ts'),
  },
};

callAsPackage();
const [name = '--help'] = process.argv.splice(2, 1);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;

if (command) await command.run();
else if (name === '--help' || name === 'help') process.stdout.write(help());
else if (name === '--version') process.stdout.write(`${version()}\n`);
else {
  process.stderr.write(`${unknown(name)} \`npx trellis --help\` lists the commands.\n`);
  process.exitCode = 2;
}

function help(): string {
  const width = Math.max(...Object.keys(commands).map(({ length }) => length));
  const lines = Object.entries(commands).map(([each, { does }]) => `  ${each.padEnd(width)}  ${does}`);
  return `npx trellis COMMAND [options]

Makes a website out of the career framework in the folder \`content\`.

${lines.join('\n')}

\`npx trellis COMMAND --help\` says more of each, \`npx trellis --version\` which Trellis this is.
`;
}

function version(): string {
  return JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version;
}

function unknown(word: string): string {
  const meant = didYouMean(word, Object.keys(commands));
  return `\`${word}\` is not a command.${meant ? ` Did you mean \`${meant}\`?` : ''}`;
}
