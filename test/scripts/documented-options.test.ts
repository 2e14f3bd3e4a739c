import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentation } from '../support/documentation.ts';
import { ownEnvironment } from '../support/own-environment.ts';

/** Options of our commands, as the documentation calls them. */
const asked = documentation().flatMap(({ file, text }) =>
  [...text.matchAll(/(?:npm (?:run )?(?:-s )?|npx trellis )([a-z]+) (?:-- )?([^`\n]*)/g)]
    .filter(([, name]) => existsSync(`scripts/${name}.ts`))
    .flatMap(([, name = '', rest = '']) =>
      [...rest.matchAll(/(?<!\S)--([a-z-]+)/g)].map(([, option = '']) => ({ file, name, option })),
    ),
);

test('every option that the documentation names is one of its command', () => {
  const help = (name: string) =>
    spawnSync(process.execPath, [`scripts/${name}.ts`, '--help'], { env: ownEnvironment(), encoding: 'utf8' })
      .stdout;
  const known = new Map([...new Set(asked.map(({ name }) => name))].map((name) => [name, help(name)]));
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter(({ name, option }) => !known.get(name)?.includes(`--${option}`))).toEqual([]);
});
