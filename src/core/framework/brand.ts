import type { Accent } from '../colour/accent.ts';
import type { BrandData } from '../schema/brand.ts';
import type { ComputerFace } from '../schema/brand-files.ts';

export interface Logo {
  /** Files in `media/`, for light and for dark paper. */
  light: string;
  dark?: string;
  alt: string;
  nameBeside: boolean;
}

/** Font files in `media/`, or the name of a face that computers have. */
export type Face = { files: readonly string[] } | { computer: ComputerFace };

/** Under whose name and in whose colours the site appears, derived from what `framework.yaml` says. */
export interface Brand {
  /** The name in the head of every page. */
  name: string;
  logo?: Logo;
  /** A file in `media/`. */
  icon?: string;
  /** Absent where the site keeps the accent of its own. */
  accent?: Accent;
  /** Hues in degrees, by track; a track without one gets one that is like no other. */
  trackHues: ReadonlyMap<string, number>;
  fonts: { text?: Face; title?: Face };
  home: { title: string; intro?: string };
  footer: { text?: string; links: NonNullable<NonNullable<BrandData['footer']>['links']> };
}
