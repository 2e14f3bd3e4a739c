import type { Catalog, Entry } from '../catalog/catalog.ts';
import { linksIn, type TextLink } from '../catalog/links-in.ts';
import { survey } from '../catalog/survey.ts';
import { quote } from '../problems/quote.ts';
import type { CatalogCheck, Finding } from './check.ts';
import { judgeLink } from './judge-link.ts';

export const linksLeadSomewhere: CatalogCheck = {
  name: 'links-lead-somewhere',
  rule: 'Every link and picture leads to a page of the framework, a file in `media/`, or an address outside.',
  severity: 'error',
  run(catalog, _context, report) {
    for (const entry of catalog.entries) {
      for (const finding of [...brokenInData(entry, catalog), ...brokenInBody(entry, catalog)])
        report(finding);
    }
  },
};

function brokenInData({ file, data }: Entry, catalog: Catalog): Finding[] {
  return survey(data).linking.flatMap(({ text, path }) =>
    linksIn(text).flatMap((link) => asFinding(link, { file, path }, catalog)),
  );
}

function brokenInBody({ file, body }: Entry, catalog: Catalog): Finding[] {
  return (body?.links ?? []).flatMap((link) => {
    const { line, column } = link;
    return asFinding(link, { file, path: [], position: { line, column } }, catalog);
  });
}

type Place = Pick<Finding, 'file' | 'path' | 'position'>;

function asFinding(link: TextLink, place: Place, catalog: Catalog): Finding[] {
  const broken = judgeLink(link, catalog);
  if (!broken) return [];
  const what = link.isPicture ? 'The picture comes from' : 'The link leads to';
  const { fault, ...rest } = broken;
  return [{ ...place, message: `${what} ${quote(link.url)}, ${fault}.`, ...rest }];
}
