import { createHash } from 'node:crypto';

/** Twelve characters that tell one content from another, as the worker of the site reckons them too. */
export const digestOf = (data: string | Buffer): string =>
  createHash('sha256').update(data).digest().subarray(0, 9).toString('base64url');
