import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/** What a build has at hand while it works. */
export interface Workplace {
  /** Holds the new site, and for a moment the one before it. */
  temporary: string;
  /** Where the site stands for everyone else. */
  out: string;
}

export const newSite = ({ temporary }: Workplace): string => path.join(temporary, 'new');
export const formerSite = ({ temporary }: Workplace): string => path.join(temporary, 'former');

/** Leaves a whole site, the new one or else the former, and nothing beside it, wherever the build stopped. */
export function cleanUp(workplace: Workplace): void {
  const former = formerSite(workplace);
  if (existsSync(former) && !existsSync(workplace.out)) renameSync(former, workplace.out);
  rmSync(workplace.temporary, { recursive: true, force: true, maxRetries: 5 });
}
