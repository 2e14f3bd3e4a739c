import { cp, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fromHere } from '../../src/site/from-here.ts';
import { trellisFolder } from '../../src/site/trellis-folder.ts';
import { nearestExisting } from './output-folder.ts';
import { UsageError } from './usage-error.ts';

const blank = path.join(trellisFolder, 'examples', 'blank');

/** Begins a content folder with a blank start: one track, three levels, and a README that says what to write first. */
export async function newFramework(
  words: readonly string[],
  options: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const [asked, ...others] = words;
  const foreign = Object.keys(options)[0];
  if (foreign) throw new UsageError(`\`--${foreign}\` does not go with \`framework\`.`);
  if (asked === undefined || others.length > 0) {
    throw new UsageError('Name the folder for it, as in `npm run new -- framework ../careers`.');
  }
  const folder = path.resolve(asked);
  await refuseTaken(folder, asked);
  await copyWhole(folder);
  process.stdout.write(said(fromHere(folder)));
  return 0;
}

/** The folder is there as a whole or not at all. */
async function copyWhole(folder: string): Promise<void> {
  const beside = `${folder}.${process.pid}`;
  try {
    await cp(blank, beside, { recursive: true, filter: (source) => !source.endsWith('.schemas') });
    await rm(folder, { recursive: true, force: true });
    await rename(beside, folder);
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function refuseTaken(folder: string, asked: string): Promise<void> {
  const isThere = (await nearestExisting(folder)) === folder;
  const entries = isThere ? await readdir(folder).catch(() => undefined) : [];
  if (!entries) throw new UsageError(`\`${asked}\` is a file and would have to be a folder.`);
  if (entries.length > 0)
    throw new UsageError(`\`${asked}\` holds files. Name a folder that is new or empty.`);
}

const said = (folder: string): string =>
  `Wrote a framework of one track and three levels to ${folder}.

Read ${folder}/README.md: it says what to write first.
See it with:   npm run dev -- --content ${folder}
Check it with: npm run check -- --content ${folder}
`;
