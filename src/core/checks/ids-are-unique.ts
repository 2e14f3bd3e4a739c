import type { Catalog, Entry, FilePlace } from '../catalog/catalog.ts';
import { quote } from '../problems/quote.ts';
import { aKind, type Kind } from '../schema/kinds.ts';
import type { CatalogCheck, Finding } from './check.ts';

export const idsAreUnique: CatalogCheck = {
  name: 'ids-are-unique',
  rule: 'No two things of a kind share an id, levels of different tracks included, and no former id is in use or claimed twice.',
  severity: 'error',
  guards: true,
  run(catalog, _context, report) {
    const byKind = Map.groupBy(
      catalog.files.filter(({ kind }) => kind !== 'translation'),
      ({ kind }) => kind,
    );
    for (const files of byKind.values()) for (const finding of repeatedIds(files)) report(finding);
    for (const finding of repeatedFormerIds(catalog)) report(finding);
  },
};

/** File systems that ignore case take `Rep.yaml` and `rep.yaml` for one file. */
function repeatedIds(files: readonly FilePlace[]): Finding[] {
  const first = new Map<string, FilePlace>();
  return files.flatMap((file) => {
    const key = file.id.toLowerCase();
    const earlier = first.get(key);
    if (!earlier) first.set(key, file);
    return earlier ? [repeated(file, earlier)] : [];
  });
}

function repeated({ id, kind, file }: FilePlace, earlier: FilePlace): Finding {
  const hint = 'Give one of them another id: rename its file.';
  const message =
    id === earlier.id
      ? `${quote(id)} is ${aKind(kind)} already, in ${quote(earlier.file)}.`
      : `${quote(id)} differs from ${quote(earlier.id)} only in capital letters, which some computers do not tell apart.`;
  return { file, path: [], message, hint };
}

interface Claim {
  kind: Kind;
  id: string;
  owner: Entry;
  index: number;
}

function repeatedFormerIds(catalog: Catalog): Finding[] {
  const claims = catalog.entries.flatMap(claimsOf);
  return claims.flatMap((claim, n) => {
    const { owner, id, kind, index } = claim;
    const place = { file: owner.file, path: ['formerly', index] };
    if (catalog.idsOf(kind).has(id)) {
      const message = `${quote(owner.id)} says it was formerly ${quote(id)}, which is ${aKind(kind)} now.`;
      return [{ ...place, message, hint: 'A former id leads to what has its place. Take it out here.' }];
    }
    const earlier = claims.slice(0, n).find((each) => each.kind === kind && each.id === id);
    if (!earlier) return [];
    const message = `${quote(owner.id)} says it was formerly ${quote(id)}, and so does ${quote(earlier.owner.id)}.`;
    return [
      { ...place, message, hint: 'An old address can lead to one place only. Take it out of one of them.' },
    ];
  });
}

function claimsOf(owner: Entry): Claim[] {
  const { formerly = [] } = owner.data as { formerly?: readonly string[] | undefined };
  return formerly.map((id, index) => ({ kind: owner.kind, id, owner, index }));
}
