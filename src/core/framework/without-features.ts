import { type Catalog, catalogOf, frameworkFile } from '../catalog/catalog.ts';
import { allFeatures, kindOf, shownFeatures } from '../schema/features.ts';
import { namesHidden } from './names-hidden.ts';
import { withoutDangling } from './without-dangling.ts';
import { withoutHiddenLinks } from './without-hidden-links.ts';
import { withoutOrphans } from './without-orphans.ts';

/** The catalog without the kinds of things that the site does not show, and without what names them. */
export function withoutFeatures(catalog: Catalog): Catalog {
  const shown = shownFeatures(frameworkFile(catalog)?.data.features);
  const off = new Set(allFeatures.flatMap((feature) => (shown.has(feature) ? [] : (kindOf[feature] ?? []))));
  const left = catalog.entries.filter(({ kind }) => !off.has(kind));
  if (left.length === catalog.entries.length) return catalog;
  const entries = withoutOrphans(left, catalog.entries);
  const isHidden = namesHidden(entries, catalog.entries);
  const files = new Set(entries.map(({ file }) => file));
  const kept = catalogOf(
    catalog.files.filter(({ file }) => files.has(file)),
    entries.map((entry) => withoutHiddenLinks(entry, isHidden)),
    [...catalog.media],
  );
  return withoutDangling(kept, catalog);
}
