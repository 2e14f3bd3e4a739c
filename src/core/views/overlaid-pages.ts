import type { Framework } from '../framework/framework.ts';
import type { Level } from '../framework/level.ts';
import { appliesTo } from '../framework/overlaid-level.ts';
import type { Overlay } from '../framework/things.ts';

/**
 * The overlays under which a level has a page: each that is laid over it, and each combination that
 * `overlayPages` names of which all are.
 */
export function overlaidPagesOf(level: Level, { overlays, overlayPages }: Framework): (readonly Overlay[])[] {
  const pages = [...overlays.map((overlay) => [overlay]), ...overlayPages.filter((page) => page.length > 1)];
  return pages.filter((page) => page.every((overlay) => appliesTo(overlay, level)));
}
