import type { Entry } from '../../core/catalog/catalog.ts';
import { sourceFingerprint } from '../../core/catalog/source-fingerprint.ts';
import { isMapping } from '../../core/schema/check-shape.ts';
import { git } from '../git.ts';
import { parseFile } from '../parse/parse-file.ts';

/** How many states of a file are looked at, the latest first. */
const most = 200;

type Source = Pick<Entry, 'kind' | 'data' | 'body'>;

/** A file as it was when it was translated, found by its fingerprint; nothing where git does not have it. */
export async function earlierSource(
  folder: string,
  { file, kind }: Pick<Entry, 'file' | 'kind'>,
  fingerprint: string,
): Promise<Source | undefined> {
  const log = await git(folder, ['log', `-${most}`, '--format=%H', '--', file]).catch(() => '');
  for (const commit of log.split('\n').filter((each) => each !== '')) {
    const text = await git(folder, ['show', `${commit}:./${file}`]).catch(() => undefined);
    const source = text === undefined ? undefined : sourceIn(file, kind, text);
    if (source && sourceFingerprint(source) === fingerprint) return source;
  }
  return undefined;
}

function sourceIn(path: string, kind: Entry['kind'], text: string): Source | undefined {
  const { file } = parseFile(path, text);
  if (!file || !isMapping(file.data)) return undefined;
  return { kind, data: file.data as Entry['data'], ...(file.body && { body: file.body }) };
}
