import { pageKinds } from '../schema/kinds.ts';
import type { Target } from './targets.ts';

/** What a link to a page of the framework may begin with. */
export const linkKinds: readonly string[] = [...pageKinds, 'move'];

/**
 * The things that a link of the form `kind/id`, `kind/id#place`, `glossary/term` or `move/from/to` names; nothing
 * for a link of any other form.
 */
export function linkedThings(url: string): { target: Target; id: string }[] | undefined {
  const [, kind = '', rest = ''] = /^([a-z]+)\/([^#?]+)(?:#.*)?$/.exec(url) ?? [];
  const ids = rest.replace(/\/$/, '').split('/');
  if (!linkKinds.includes(kind) || ids.length !== (kind === 'move' ? 2 : 1)) return undefined;
  const target = kind === 'move' ? 'level' : kind === 'glossary' ? 'term' : (kind as Target);
  return ids.map((id) => ({ target, id }));
}
