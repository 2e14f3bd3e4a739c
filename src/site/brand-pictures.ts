import type { Brand } from '../core/framework/brand.ts';
import { contentTypeOf } from './content-type-of.ts';
import { heldBrandFiles } from './held-brand-files.ts';
import { url } from './urls.ts';

/** The sign that browsers show beside the title of a page, by its path on the site. */
export function iconOf({ icon }: Brand): { path: string; type: string } {
  const path = icon ? `/${icon}` : '/icon.svg';
  return { path, type: contentTypeOf(path) };
}

/** Where a picture of the brand is, and how large, so that nothing moves when it arrives. */
export function pictureOf(file: string): { src: string; width: number; height: number } {
  const { width = 1, height = 1 } = heldBrandFiles().pictures.get(file) ?? {};
  // As high as the head of a page shows it; browsers keep its proportions.
  return { src: url(`/${file}`), width: Math.round((shownHeight * width) / height), height: shownHeight };
}

const shownHeight = 32;
