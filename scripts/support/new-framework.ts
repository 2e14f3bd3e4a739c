import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fromHere } from '../../src/site/from-here.ts';
import { trellisFolder } from '../../src/site/trellis-folder.ts';
import { asCalled } from './as-called.ts';
import { nearestExisting } from './output-folder.ts';
import { packageFile } from './package-file.ts';
import { trellisSource } from './trellis-source.ts';
import { UsageError } from './usage-error.ts';

const part = (name: string): string => path.join(trellisFolder, 'examples', name);
const hosts = ['github', 'gitlab'];

/**
 * Begins a repository with a blank framework: one track, three levels, a README for those who edit, and what the host of
 * the repository runs. Trellis comes to it as a package.
 */
export async function newFramework(
  words: readonly string[],
  { host = 'github', trellis, ...foreign }: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const [asked, ...others] = words;
  const stranger = Object.keys(foreign)[0];
  if (stranger) throw new UsageError(`\`--${stranger}\` does not go with \`framework\`.`);
  if (asked === undefined || others.length > 0) {
    throw new UsageError(asCalled('Name the folder for it, as in `npm run new -- framework ../careers`.'));
  }
  if (!hosts.includes(host)) throw new UsageError(`\`--host ${host}\` is not one of github and gitlab.`);
  const folder = path.resolve(asked);
  await refuseTaken(folder, asked);
  const source = trellis ?? (await trellisSource(folder));
  await asAWhole(folder, (inside) => writeRepository(inside, path.basename(folder), host, source));
  process.stdout.write(said(fromHere(folder), existsSync(path.join(folder, '.git')), source));
  return 0;
}

async function writeRepository(folder: string, name: string, host: string, source: string): Promise<void> {
  const isMeant = (file: string) => !file.endsWith('.schemas');
  await cp(part('blank'), path.join(folder, 'content'), { recursive: true, filter: isMeant });
  await cp(part('own-repository/all'), folder, { recursive: true });
  await cp(part(`own-repository/${host}`), folder, { recursive: true });
  await cp(path.join(trellisFolder, '.vscode'), path.join(folder, '.vscode'), { recursive: true });
  // npm packs no file that is called `.gitignore`.
  await rename(path.join(folder, 'gitignore'), path.join(folder, '.gitignore'));
  await writeFile(path.join(folder, 'package.json'), packageFile(name, source));
}

/** All of it is there or nothing. A folder that is there already, as one with its `.git` in it, stays and gets what is new. */
async function asAWhole(folder: string, write: (inside: string) => Promise<void>): Promise<void> {
  const beside = `${folder}.${process.pid}`;
  try {
    await mkdir(beside, { recursive: true });
    await write(beside);
    if ((await nearestExisting(folder)) !== folder) return await rename(beside, folder);
    for (const entry of await readdir(beside)) {
      await rename(path.join(beside, entry), path.join(folder, entry));
    }
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function refuseTaken(folder: string, asked: string): Promise<void> {
  const isThere = (await nearestExisting(folder)) === folder;
  const entries = isThere ? await readdir(folder).catch(() => undefined) : [];
  if (!entries) throw new UsageError(`\`${asked}\` is a file and would have to be a folder.`);
  if (entries.some((entry) => entry !== '.git'))
    throw new UsageError(`\`${asked}\` holds files. Name a folder that is new or empty.`);
}

function said(folder: string, isInGit: boolean, source: string): string {
  const steps = [
    ...(folder ? [`cd ${/\s/.test(folder) ? `"${folder}"` : folder}`] : []),
    ...(isInGit ? [] : ['git init']),
    'npm install',
    'npm start',
  ];
  return `Wrote a repository with a framework of one track and three levels to ${folder || 'this folder'}.

Next:
${steps.map((step) => `  ${step}`).join('\n')}

README.md says how people change it, and content/README.md what to write first.
Trellis comes from ${source}${source.startsWith('file:') ? onThisComputer : '.'}
`;
}

const onThisComputer = ` on this computer.
Before others work with it, name a place in package.json that they can reach.`;
