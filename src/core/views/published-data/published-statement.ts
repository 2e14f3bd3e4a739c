import type { Elsewhere } from '../../framework/elsewhere.ts';
import type { Filed } from '../../framework/framework.ts';
import { present } from '../../framework/present.ts';
import type { Statement } from '../../framework/statement.ts';

interface PublishedStatement {
  id: string;
  text: string;
  kind: Statement['kind'];
  examples?: string[];
  parts?: PublishedStatement[];
}

export function publishedStatement({ id, text, kind, examples, parts }: Statement): PublishedStatement {
  return present({
    id,
    text,
    kind,
    examples: someOf(examples),
    parts: someOf(parts.map(publishedStatement)),
  });
}

/** A list where it holds something. */
export const someOf = <Item>(list: readonly Item[]): Item[] | undefined =>
  list.length > 0 ? [...list] : undefined;

export const formerly = (filed: Filed): string[] | undefined => someOf(filed.formerly);

/** Where a thing stands in lists that others keep; nothing where it does not say. */
export const publishedElsewhere = ({ esco, onet, sameAs }: Elsewhere) =>
  present({ esco, onet, sameAs: someOf(sameAs) });
