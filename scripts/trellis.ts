import { readFileSync } from 'node:fs';
import { didYouMean } from '../src/core/problems/did-you-mean.ts';
import { callAsPackage } from './support/as-called.ts';
import { commands } from './support/commands.ts';

/** The one command of the package: its first word says which of the others to run. */
callAsPackage();
const [name = '--help'] = process.argv.splice(2, 1);

if (Object.hasOwn(commands, name)) await import(`./${name}.ts`);
else if (name === '--help' || name === 'help') process.stdout.write(help());
else if (name === '--version') process.stdout.write(`${version()}\n`);
else {
  process.stderr.write(`${unknown(name)} \`npx trellis --help\` lists the commands.\n`);
  process.exitCode = 2;
}

function help(): string {
  const width = Math.max(...Object.keys(commands).map(({ length }) => length));
  const lines = Object.entries(commands).map(([each, does]) => `  ${each.padEnd(width)}  ${does}`);
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
