import { linkKinds } from '../catalog/content-link.ts';
import type { Target } from '../catalog/targets.ts';
import { components } from '../schema/components.ts';
import type { Renaming } from './rename-in-data.ts';

/** What a link stands behind: round brackets, a definition, or an attribute. */
const before = String.raw`(?<=\]\(\s*<?|\]:\s*<?|\b(?:href|src)=["'])`;
const after = String.raw`(?=[/#)>\s"']|$)`;

/** A Markdown text whose links lead to the new id. */
export function relinked(markdown: string, { target, from, to }: Renaming): string {
  const kind = linkKindOf(target);
  if (!kind || !markdown.includes(from)) return markdown;
  const direct = markdown.replace(new RegExp(`${before}${kind}/${from}${after}`, 'g'), `${kind}/${to}`);
  if (target !== 'level') return direct;
  const move = new RegExp(`${before}move/([a-z0-9-]+)/([a-z0-9-]+)${after}`, 'g');
  const renamed = (id: string): string => (id === from ? to : id);
  return direct.replace(move, (_, start: string, end: string) => `move/${renamed(start)}/${renamed(end)}`);
}

const linkKindOf = (target: Target): string | undefined =>
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
