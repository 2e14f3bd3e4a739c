import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { cleanUp, formerSite, newSite } from '../../scripts/support/clean-up.ts';
import { outputMark } from '../../scripts/support/output-folder.ts';
import { startScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { filesOf } from './support/files-of.ts';
import { small } from './support/small-content.ts';

const own = path.resolve('.trellis');
const workFolders = () => (existsSync(own) ? readdirSync(own).filter((each) => each.startsWith('build-')) : []);

/** A folder with a site of an earlier build in it. */
function folderWithSite(): string {
  const folder = temporaryFolder();
  mkdirSync(path.join(folder, 'site'));
  writeFileSync(path.join(folder, 'site', outputMark), '');
  writeFileSync(path.join(folder, 'site', 'index.html'), 'The last good site');
  return folder;
}

const lastGood = { site: { [outputMark]: '', 'index.html': 'The last good site' } };
