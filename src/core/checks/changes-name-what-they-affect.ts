import type { Catalog } from '../catalog/catalog.ts';
import { nameEntry } from '../catalog/name-entry.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import { list, quote } from '../problems/quote.ts';
import { type Kind, pageKinds } from '../schema/kinds.ts';
import type { CatalogCheck } from './check.ts';
import { unknownId } from './unknown-id.ts';

const affected: readonly Kind[] = [
  ...pageKinds.filter((kind) => kind !== 'glossary' && kind !== 'change'),
  'assignment',
];

export const changesNameWhatTheyAffect: CatalogCheck = {
  name: 'changes-name-what-they-affect',
  rule: 'A change names what it affects as `kind/id`; what it names is there, or was renamed.',
  severity: 'warning',
  run(catalog, _context, report) {
    for (const change of catalog.of('change').values()) {
      (change.data.affects ?? []).forEach((written, n) => {
        const broken = faultOf(written, catalog);
        if (!broken) return;
        report({
          file: change.file,
          path: ['affects', n],
          message: `${nameEntry(change)} says that it affects ${quote(written)}, ${broken.fault}.`,
          hint: broken.hint,
        });
      });
    }
  },
};

function faultOf(written: string, catalog: Catalog): { fault: string; hint: string } | undefined {
  const [, name = '', id = ''] = /^([^/]*)\/([^/]+)$/.exec(written) ?? [];
  const kind = affected.find((each) => each === name);
  if (kind) {
    const unknown = unknownId(id, [kind], catalog);
    return unknown && { fault: `but ${quote(id)} ${unknown.fault}`, hint: unknown.hint };
  }
  const nearest = id && didYouMean(name, affected);
  const hint = nearest
    ? `Did you mean ${quote(`${nearest}/${id}`)}?`
    : `Write its kind before its id: ${list(affected.map(quote), 'or')}.`;
  return { fault: 'which does not have the form `kind/id`', hint };
}
