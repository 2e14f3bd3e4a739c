import { framework } from 'virtual:framework';
import { pagesOf } from '../../core/views/pages-of.ts';
import { hrefOf } from '../../site/href-of.ts';

/** Every title, alias and term with its page, for the search to offer what is nearest. */
export function GET(): Response {
  const titles = pagesOf(framework()).flatMap(({ kind, id, title, aliases }) =>
    [title, ...aliases].map((text) => ({ text, url: hrefOf(`${kind}/${id}`) })),
  );
  return Response.json(titles);
}
