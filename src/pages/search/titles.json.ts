import { framework } from 'virtual:framework';
import { addressOf } from '../../site/href-of.ts';
import { url } from '../../site/urls.ts';

/** Every title, alias and term with its page, for the search to offer what is nearest. */
export function GET(): Response {
  const { levels, tracks, competencies, activities, guides, glossary } = framework();
  const titles = [
    ...levels.flatMap(({ id, title, aliases }) =>
      [title, ...aliases].map((text) => ({ text, url: addressOf('level', id) })),
    ),
    ...tracks.map(({ id, title }) => ({ text: title, url: addressOf('track', id) })),
    ...competencies.flatMap(({ id, title, aliases }) =>
      [title, ...aliases].map((text) => ({ text, url: addressOf('competency', id) })),
    ),
    ...activities.map(({ id, title }) => ({ text: title, url: addressOf('activity', id) })),
    ...guides.map(({ id, title }) => ({ text: title, url: addressOf('guide', id) })),
    ...glossary.flatMap(({ id, term, aliases }) =>
      [term, ...aliases].map((text) => ({ text, url: `${url('/glossary/')}#${id}` })),
    ),
  ];
  return Response.json(titles);
}
