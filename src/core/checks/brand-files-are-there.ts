import { type Catalog, frameworkFile } from '../catalog/catalog.ts';
import { capitalise } from '../problems/capitalise.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import { nameField } from '../problems/name-field.ts';
import { list, quote } from '../problems/quote.ts';
import { type BrandFile, brandFilesOf, computerFaces, endings } from '../schema/brand-files.ts';
import type { CatalogCheck } from './check.ts';

/** What is wrong with the name of a file, as the end of a sentence, and what to do. */
interface Fault {
  fault: string;
  hint: string;
}

export const brandFilesAreThere: CatalogCheck = {
  name: 'brand-files-are-there',
  rule: 'Logo, icon and font files of the brand are in `media/`, and of a sort that browsers show.',
  severity: 'error',
  guards: true,
  run(catalog, _context, report) {
    const framework = frameworkFile(catalog);
    for (const each of brandFilesOf(framework?.data.brand)) {
      const found = judge(each, catalog);
      if (!framework || !found) continue;
      const message = `${capitalise(nameField(each.path))} is ${quote(each.file)}, ${found.fault}.`;
      report({ file: framework.file, path: each.path, message, hint: found.hint });
    }
  },
};

function judge({ file, use }: BrandFile, { media }: Catalog): Fault | undefined {
  const known = [...media].filter((each) => endings[use].some((ending) => each.endsWith(ending)));
  const nearest = didYouMean(file, known);
  if (!endings[use].some((ending) => file.endsWith(ending))) return wrongSort(file, use, nearest);
  if (file.startsWith('media/') && media.has(file)) return undefined;
  return {
    fault: file.startsWith('media/') ? 'which is not there' : 'which is not in `media/`',
    hint: nearest ? meant(nearest) : 'Put the file into `media/` in the content folder, and write `media/…`.',
  };
}

const meant = (name: string): string => `Did you mean ${quote(name)}?`;

const sorts = { picture: 'a picture for a logo', icon: 'a picture for an icon', font: 'a font for pages' };

function wrongSort(file: string, use: BrandFile['use'], nearest: string | undefined): Fault {
  const face = use === 'font' ? didYouMean(file, computerFaces) : undefined;
  const faces = use === 'font' ? `, or one of ${list(computerFaces.map(quote), 'or')}` : '';
  return {
    fault: `which is not ${sorts[use]}`,
    hint:
      (face ?? nearest)
        ? meant(face ?? nearest ?? '')
        : `Write the name of a file that ends in ${list(endings[use].map(quote), 'or')}${faces}.`,
  };
}
