import { type Catalog, frameworkFile } from '../catalog/catalog.ts';
import type { FieldPath } from '../problems/problem.ts';
import { quote } from '../problems/quote.ts';
import type { CatalogCheck } from './check.ts';

/** Something that builds on another of its kind, or belongs to it. */
interface Link {
  id: string;
  next: string | undefined;
  file: string;
  path: FieldPath;
}

type Loop = readonly [Link, ...Link[]];

export const extendsDoesNotLoop: CatalogCheck = {
  name: 'extends-does-not-loop',
  rule: 'Nothing extends itself, and no group is within itself, through others either.',
  severity: 'error',
  guards: true,
  run(catalog, _context, report) {
    for (const { verb, links } of families(catalog)) {
      for (const loop of loopsOf(links)) {
        const { file, path } = loop[0];
        report({
          file,
          path,
          message: inWords(loop, verb),
          hint: 'Take out one of these.',
        });
      }
    }
  },
};

/** "`a` extends `b`, which extends `a`." */
function inWords([first, ...others]: Loop, verb: string): string {
  if (others.length === 0) return `${quote(first.id)} ${verb} itself.`;
  const steps = [...others, first].map(({ id }) => `${verb} ${quote(id)}`);
  return `${quote(first.id)} ${steps.join(', which ')}.`;
}

function families(catalog: Catalog): { verb: string; links: Link[] }[] {
  const extending = (kind: 'level' | 'track'): Link[] =>
    [...catalog.of(kind).values()].map(({ id, file, data }) => ({
      id,
      file,
      next: data.extends,
      path: ['extends'],
    }));
  const framework = frameworkFile(catalog);
  const within = (field: 'competencyGroups' | 'trackGroups'): Link[] =>
    (framework?.data[field] ?? []).map((group, n) => ({
      id: group.id,
      next: group.in,
      file: framework?.file ?? '',
      path: [field, n, 'in'],
    }));
  return [
    { verb: 'extends', links: extending('level') },
    { verb: 'extends', links: extending('track') },
    { verb: 'is within', links: within('competencyGroups') },
    { verb: 'is within', links: within('trackGroups') },
  ];
}

/** Each loop once, beginning with the link that comes first. */
function loopsOf(links: readonly Link[]): Loop[] {
  const byId = new Map(links.map((link) => [link.id, link]));
  return links.flatMap((start) => {
    const seen = new Set<Link>();
    let at: Link | undefined = start;
    while (at && !seen.has(at)) {
      seen.add(at);
      at = byId.get(at.next ?? '');
    }
    if (at !== start || links.find((link) => seen.has(link)) !== start) return [];
    return [[start, ...[...seen].slice(1)]];
  });
}
