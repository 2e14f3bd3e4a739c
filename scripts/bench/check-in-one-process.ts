import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { schemas } from '../../src/core/schema/index.ts';
import { placeOf } from '../../src/core/schema/places.ts';
import { listFiles } from '../../src/disk/list-files.ts';
import { yamlOf } from '../../src/disk/parse/yaml-of.ts';
import { checkFolder } from '../../src/disk/review-folder.ts';

/**
 * The strictest comparison: one process that reads the YAML of all files and holds it against its shape, bodies left as
 * they are, and then checks the folder. Prints how many seconds each took.
 */
const folder = process.argv[2] ?? 'content';
const files = listFiles(folder).paths;
const parsing = await seconds(() => files.forEach(validate));
const checking = await seconds(() => checkFolder(folder, { today: '2027-01-01' }));
process.stdout.write(JSON.stringify({ parsing, checking }));

function validate(file: string): void {
  const place = placeOf(file);
  const yaml = yamlOf(file, readFileSync(path.join(folder, file), 'utf8'));
  if (place) schemas[place.kind].safeParse(load(yaml, { schema: CORE_SCHEMA }));
}

async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}
