import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { schemas } from '../src/core/schema/index.ts';
import { placeOf } from '../src/core/schema/places.ts';
import { yamlOf } from '../src/disk/parse/yaml-of.ts';
import { checkFolder } from '../src/disk/review-folder.ts';
import { largeFramework, shapeOfFiles } from './support/large-framework.ts';
import { runCommand } from './support/run-command.ts';
import { UsageError } from './support/usage-error.ts';

await runCommand({
  call: 'npm run measure',
  does: 'Measures how long the check takes for a large framework, beside merely reading its files.',
  options: { files: { value: 'NUMBER', help: 'how many files the framework has (5000)' } },
  async run({ files = '5000' }) {
    if (!/^[1-9]\d{1,5}$/.test(files))
      throw new UsageError(`\`--files ${files}\` is not a number from 10 on.`);
    const folder = mkdtempSync(path.join(tmpdir(), 'large-framework-'));
    try {
      const written = largeFramework(shapeOfFiles(Number(files)));
      for (const [file, text] of Object.entries(written)) write(path.join(folder, file), text);
      const [reading, checking] = [
        await seconds(() => readOnly(folder, Object.keys(written))),
        await seconds(() => checkFolder(folder, { today: '2027-01-01' })),
      ];
      const times = (checking / reading).toFixed(1);
      process.stdout.write(
        `Reading, parsing and shape alone: ${reading.toFixed(2)} s. The whole check: ${checking.toFixed(2)} s, ${times} times as long.\n`,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return 0;
  },
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** The least that any check has to do. */
function readOnly(folder: string, files: readonly string[]): void {
  for (const file of files) {
    const place = placeOf(file);
    const text = readFileSync(path.join(folder, file), 'utf8');
    if (place) schemas[place.kind].safeParse(load(yamlOf(file, text), { schema: CORE_SCHEMA }));
  }
}
