import type { ScopeEntry } from '../core/framework/level.ts';
import { words } from './words.ts';

/** What a level says about one dimension of scope. */
export function scopeText({ isNotApplicable, anchors }: ScopeEntry): string {
  if (isNotApplicable) return words.notApplicable;
  return anchors
    .map(({ anchor, share }) =>
      share === undefined ? anchor.name : `${anchor.name} (${words.share(share)})`,
    )
    .join(words.comma);
}
