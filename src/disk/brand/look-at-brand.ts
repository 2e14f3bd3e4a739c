import { brand as shape } from '../../core/schema/brand.ts';
import { brandFilesOf } from '../../core/schema/brand-files.ts';
import { isMapping } from '../../core/schema/check-shape.ts';
import type { Content } from '../../core/schema/content-file.ts';
import { type BrandLook, noBrandFiles } from './brand-files.ts';

/** Looks at the files that the brand of a content folder names and that are there; checks tell of those that are not. */
export async function lookAtBrand(folder: string, { files, media }: Content): Promise<BrandLook> {
  const data = files.find(({ path }) => path === 'framework.yaml')?.data;
  const brand = isMapping(data) ? shape.safeParse(data['brand']).data : undefined;
  const named = brandFilesOf(brand).filter(({ file }) => media.includes(file));
  if (named.length === 0) return { files: noBrandFiles, problems: [] };
  // What reads fonts and pictures takes as long to load as a small framework to check.
  const { readBrandFiles } = await import('./read-brand-files.ts');
  return readBrandFiles(folder, named);
}
