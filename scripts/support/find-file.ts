import { stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * The file of a built site that an address below its base stands for. An address of a folder that lacks the slash
 * at its end gives `a folder`; one that is not there, or leads out of the site, gives nothing.
 */
export async function findFile(site: string, address: string | undefined): Promise<string | undefined> {
  const wanted = address === undefined ? undefined : placeOf(site, address);
  if (!wanted) return undefined;
  const found = await stat(wanted).catch(() => undefined);
  if (found?.isFile()) return wanted.endsWith(path.sep) ? undefined : wanted;
  if (!found?.isDirectory()) return undefined;
  if (address && !address.endsWith('/')) return 'a folder';
  return findFile(site, `${address}index.html`);
}

function placeOf(site: string, address: string): string | undefined {
  try {
    const wanted = path.join(site, decodeURIComponent(address));
    return `${wanted}/`.startsWith(path.join(site, '/')) ? wanted : undefined;
  } catch {
    return undefined;
  }
}
