import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { largeFramework, shapeOfLevels } from '../support/large-framework.ts';
import { type Cost, measuredRun } from './measured-run.ts';
import { writeContent } from './write-content.ts';

export interface RebuildResult {
  levels: number;
  /** A build of everything, and builds after one level changed. */
  whole: Cost;
  again: Readonly<Record<Change, Cost>>;
}

const changes = {
  'the summary of a level': [/^summary: .*$/m, 'summary: Sells what the shop has, and says so.'],
  'what a level expects': [/^( {2}[\w-]+): 1$/m, '$1: 3'],
} as const satisfies Record<string, readonly [RegExp, string]>;

type Change = keyof typeof changes;

const build = fileURLToPath(new URL('../build.ts', import.meta.url));

/**
 * Builds a framework of so many levels, again after each change to one level, and then all of it into another folder.
 * Throws where that has other bytes.
 */
export async function runRebuild(folder: string, levels: number): Promise<RebuildResult> {
  const content = path.join(folder, 'content');
  const [out, beside] = [path.join(folder, 'out'), path.join(folder, 'beside')];
  const files = largeFramework(shapeOfLevels(levels));
  writeContent(content, files);
  const run = (into: string, ...how: string[]) =>
    measuredRun(folder, [build, '--content', content, '--out', into, ...how], process.cwd());
  const whole = await run(out, '--fresh');
  const again: Partial<Record<Change, Cost>> = {};
  const [first = ''] = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter(isLevel).sort();
  const level = path.join(content, first);
  for (const [change, [from, to]] of Object.entries(changes) as [Change, (typeof changes)[Change]][]) {
    const text = readFileSync(level, 'utf8');
    if (!from.test(text)) throw new Error(`${level} has nothing that ${change} could be changed in.`);
    writeFileSync(level, text.replace(from, to));
    again[change] = await run(out);
    process.stderr.write(
      `${levels} levels, again after a change of ${change}: ${again[change].seconds.toFixed(1)} s\n`,
    );
  }
  await run(beside, '--fresh');
  if (digestOf(out) !== digestOf(beside))
    throw new Error('A build after a change has other bytes than a build of everything.');
  for (const each of [content, out, beside]) rmSync(each, { recursive: true, force: true });
  return { levels, whole, again: again as RebuildResult['again'] };
}

const isLevel = (file: string): boolean => /^tracks[\\/].*\.yaml$/.test(file);

function digestOf(folder: string): string {
  const digest = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  for (const file of files.map(({ parentPath, name }) => path.join(parentPath, name)).sort())
    digest.update(`${path.relative(folder, file)}\n`).update(readFileSync(file));
  return digest.digest('hex');
}
