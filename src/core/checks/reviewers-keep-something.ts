import { type Catalog, frameworkFile } from '../catalog/catalog.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import { quote } from '../problems/quote.ts';
import type { CatalogCheck } from './check.ts';

export const reviewersKeepSomething: CatalogCheck = {
  name: 'reviewers-keep-something',
  rule: 'Every owner that `reviewers` in `framework.yaml` gives a handle is the owner of a file.',
  severity: 'warning',
  run(catalog, _context, report) {
    const framework = frameworkFile(catalog);
    const owners = ownersIn(catalog);
    for (const owner of Object.keys(framework?.data.reviewers ?? {})) {
      if (owners.has(owner)) continue;
      const meant = didYouMean(owner, owners);
      report({
        file: framework?.file ?? '',
        path: ['reviewers', owner],
        atKey: true,
        message: `${quote(owner)} has reviewers and is the owner of no file.`,
        hint: meant
          ? `Did you mean ${quote(meant)}?`
          : 'Write it as `owner` in a file, in just these letters, or take it out.',
      });
    }
  },
};

function ownersIn({ entries }: Catalog): ReadonlySet<string> {
  return new Set(entries.flatMap(({ data }) => (data as { owner?: string }).owner ?? []));
}
