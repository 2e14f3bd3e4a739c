import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentation } from '../support/documentation.ts';
import { runWarm } from '../support/warm-command.ts';

/** Options of our commands, as the documentation calls them. */
const asked = documentation().flatMap(({ file, text }) =>
  [...text.matchAll(/(?:npm (?:run )?(?:-s )?|npx trellis )([a-z]+) (?:-- )?([^`\n]*)/g)]
    .filter(([, name]) => existsSync(`scripts/${name}.ts`))
    .flatMap(([, name = '', rest = '']) =>
      [...rest.matchAll(/(?<!\S)--([a-z-]+)/g)].map(([, option = '']) => ({ file, name, option })),
    ),
);

test('every option that the documentation names is one of its command', async () => {
  const known = new Map<string, string>();
  for (const { name } of asked)
    if (!known.has(name)) known.set(name, (await runWarm(name, ['--help'])).output);
  expect(asked.length).toBeGreaterThan(10);
  expect(asked.filter(({ name, option }) => !known.get(name)?.includes(`--${option}`))).toEqual([]);
});
