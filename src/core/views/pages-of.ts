import type { Framework } from '../framework/framework.ts';
import { pageKinds } from '../schema/kinds.ts';
import type { PageKind } from './path-of.ts';
import { thingsOf } from './things-of.ts';

/** A thing that can be looked up: by its title, or by another name of it. */
export interface PageToFind {
  kind: PageKind;
  id: string;
  title: string;
  aliases: readonly string[];
}

/** The kinds of which there is something to look up. */
export const kindsToFind = (framework: Framework): ReadonlySet<PageKind> =>
  new Set(pageKinds.filter((kind) => thingsOf(kind, framework).length > 0));

/** Everything that can be looked up, kind by kind; a term counts as a thing of its own on the page of all terms. */
export function pagesOf(framework: Framework): PageToFind[] {
  const { levels, tracks, competencies, activities, guides, stories, overlays, changes, glossary } =
    framework;
  return [
    ...levels.map((level) => page('level', level)),
    ...tracks.map((track) => page('track', track)),
    ...competencies.map((competency) => page('competency', competency)),
    ...activities.map((activity) => page('activity', activity)),
    ...guides.map((guide) => page('guide', guide)),
    ...stories.map((story) => page('story', story)),
    ...overlays.map((overlay) => page('overlay', overlay)),
    ...changes.map(({ id, summary }) => page('change', { id, title: summary ?? id })),
    ...glossary.map(({ id, term, aliases }) => page('glossary', { id, title: term, aliases })),
  ];
}

const page = (
  kind: PageKind,
  { id, title, aliases = [] }: { id: string; title: string; aliases?: readonly string[] },
): PageToFind => ({ kind, id, title, aliases });
