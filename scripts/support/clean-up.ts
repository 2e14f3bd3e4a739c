import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** The folders of a build. */
export interface Workplace {
  /** Where Astro writes, and all that it writes on the way: next to `out`, so that a rename is all that the exchange takes. */
  beside: string;
  /** Where the site stands for everyone else. */
  out: string;
}

export const newSite = ({ beside }: Workplace): string => path.join(beside, 'new');
export const formerSite = ({ beside }: Workplace): string => path.join(beside, 'former');

/** Leaves a whole site, the new one or else the former, and nothing else, wherever the build stopped. */
export function cleanUp(workplace: Workplace): void {
  const { beside, out } = workplace;
  const former = formerSite(workplace);
  if (existsSync(former) && !existsSync(out)) renameSync(former, out);
  rmSync(beside, { recursive: true, force: true, maxRetries: 5 });
}
