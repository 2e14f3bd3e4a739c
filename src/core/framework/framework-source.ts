import { type Catalog, catalogOf, type Entry, type FilePlace } from '../catalog/catalog.ts';
import type { Framework } from './framework.ts';
import { frameworkFor } from './framework-for.ts';
import { withoutFeatures } from './without-features.ts';

/**
 * What a framework without errors is linked from, as values that can be handed to another process: linked, it is too
 * deep for that.
 */
export interface FrameworkSource {
  files: readonly FilePlace[];
  entries: readonly Entry[];
  media: readonly string[];
  /** Whom it is made for. */
  audience: string;
}

export const sourceOf = ({ files, entries, media }: Catalog, audience: string): FrameworkSource => ({
  files,
  entries,
  media: [...media],
  audience,
});

/** The framework that a site shows, in the language that it was written in or in another one that it names. */
export const frameworkFrom = (
  { files, entries, media, audience }: FrameworkSource,
  language?: string,
): Framework =>
  frameworkFor(catalogOf(files, entries, media), audience, { language, without: withoutFeatures });
