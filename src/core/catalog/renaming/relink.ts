import { components } from '../../schema/components.ts';
import { linkKinds } from '../content-link.ts';
import type { Renaming } from './renaming.ts';

/** What a link stands behind: round brackets, a definition, or an attribute. */
const before = String.raw`(?<=\]\(\s*<?|\]:\s*<?|\b(?:href|src)=["'])`;
const after = String.raw`(?=[/#)>\s"']|$)`;
const end = String.raw`(?=[)>\s"']|$)`;

/** A Markdown text whose links lead to the new id. */
export function relinked(markdown: string, { target, from, to }: Renaming): string {
  if (!markdown.includes(from)) return markdown;
  // The rubric of a competency has a place for each proficiency.
  if (target === 'proficiency')
    return markdown.replace(new RegExp(`${before}(competency/[a-z0-9-]+/?)#${from}${end}`, 'g'), `$1#${to}`);
  const kind = linkKindOf(target);
  if (!kind) return markdown;
  const direct = markdown.replace(new RegExp(`${before}${kind}/${from}${after}`, 'g'), `${kind}/${to}`);
  if (target !== 'level') return direct;
  const move = new RegExp(`${before}move/([a-z0-9-]+)/([a-z0-9-]+)${after}`, 'g');
  const renamed = (id: string): string => (id === from ? to : id);
  return direct.replace(move, (_, start: string, goal: string) => `move/${renamed(start)}/${renamed(goal)}`);
}

const linkKindOf = (target: Renaming['target']): string | undefined =>
  target === 'term' ? 'glossary' : linkKinds.find((kind) => kind === target && kind !== 'glossary');

/** A body whose links and components name the new id. */
export function renamedBody(body: string, renaming: Renaming): string {
  const { target, from, to } = renaming;
  const attributes = components.flatMap(({ name, attributes: each }) =>
    each
      .filter(({ names }) => names === target)
      .map((attribute) => ({ component: name, name: attribute.name })),
  );
  return attributes.reduce(
    (text, { component, name }) => {
      const written = new RegExp(String.raw`(<${component}\b[^>]*?\b${name}\s*=\s*)(["'])${from}\2`, 'g');
      return text.replace(written, `$1$2${to}$2`);
    },
    relinked(body, renaming),
  );
}
