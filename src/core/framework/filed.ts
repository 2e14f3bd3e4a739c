import type { Entry } from '../catalog/catalog.ts';
import type { Filed } from './framework.ts';
import { present } from './present.ts';

/** The fields that every linked file has, from a file as written. */
export function filed(entry: Entry): Filed {
  const data = entry.data as {
    owner?: string | undefined;
    reviewBy?: string | undefined;
    formerly?: string[] | undefined;
  };
  return present({
    id: entry.id,
    file: entry.file,
    owner: data.owner,
    reviewBy: data.reviewBy,
    formerly: data.formerly ?? [],
    written: Object.keys(entry.data),
    body: entry.body,
  });
}
