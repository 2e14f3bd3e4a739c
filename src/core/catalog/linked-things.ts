import { contentLink, type LinkKind } from './content-link.ts';
import type { Target } from './targets.ts';

/** The things that a link of the content names; nothing for a link that leads to no page of the framework. */
export function linkedThings(url: string): { target: Target; id: string }[] | undefined {
  const link = contentLink(url);
  return link?.ids.map((id) => ({ target: targetOf(link.kind), id }));
}

function targetOf(kind: LinkKind): Target {
  if (kind === 'move') return 'level';
  return kind === 'glossary' ? 'term' : kind;
}
