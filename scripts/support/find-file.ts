import { stat } from 'node:fs/promises';
import path from 'node:path';

/** What an address of a built site stands for. A folder is one whose address lacks the slash at its end. */
export type Found = { kind: 'file'; path: string } | { kind: 'folder' };

/**
 * What of a built site an address below its base stands for; a folder with the slash at its end stands for its
 * index. Nothing for an address that is not there, or leads out of the site.
 */
export async function findFile(site: string, address: string | undefined): Promise<Found | undefined> {
  const wanted = address === undefined ? undefined : placeOf(site, address);
  if (!wanted) return undefined;
  const found = await stat(wanted).catch(() => undefined);
  if (found?.isFile()) return wanted.endsWith(path.sep) ? undefined : { kind: 'file', path: wanted };
  if (!found?.isDirectory()) return undefined;
  if (address && !address.endsWith('/')) return { kind: 'folder' };
  return findFile(site, `${address}index.html`);
}

function placeOf(site: string, address: string): string | undefined {
  try {
    const wanted = path.join(site, decodeURIComponent(address));
    return `${wanted}${path.sep}`.startsWith(path.join(site, path.sep)) ? wanted : undefined;
  } catch {
    return undefined;
  }
}
