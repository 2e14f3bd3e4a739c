import type { Level } from '../core/framework/level.ts';
import type { Overlay } from '../core/framework/things.ts';
import { addressOf } from './href-of.ts';

/** How overlays are called in addresses, one or several together. */
export const overlaySlug = (overlays: readonly Overlay[]): string =>
  overlays.map((overlay) => overlay.id).join('+');

/** The page of a level under overlays. */
export function overlaidAddress(level: Level, overlays: readonly Overlay[]): string {
  return `${addressOf('level', level.id)}with/${overlaySlug(overlays)}/`;
}
