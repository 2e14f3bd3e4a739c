import { micromark } from 'micromark';
import type { Framework } from '../core/framework/framework.ts';
import { type Behaviours, behavioursByProficiency } from '../core/views/behaviours-by-proficiency.ts';
import { pathOf } from '../core/views/path-of.ts';
import { wordsOf } from '../core/words/index.ts';
import { asHtml } from './html-text.ts';

/** A page for the search index alone: the behaviours of one proficiency, with the levels that expect them. */
export interface BehaviourRecord {
  /** Where a hit leads, without the site's base. */
  url: string;
  content: string;
}

export function behaviourRecords(framework: Framework): BehaviourRecord[] {
  const { language } = framework.about;
  const { behaviour } = wordsOf(language).kinds;
  return behavioursByProficiency(framework).map((each) => ({
    url: `${pathOf('competency', each.competency.id)}#${each.proficiency.id}`,
    content: page(each, language, behaviour),
  }));
}

function page(
  { competency, proficiency, texts, levels }: Behaviours,
  language: string,
  kind: string,
): string {
  const filter = (name: string, value: string) =>
    `<span data-pagefind-filter="${name}">${asHtml(value)}</span>`;
  const tracks = [...new Set(levels.map((level) => level.track.title))].map((title) =>
    filter('track', title),
  );
  const grades = [...new Set(levels.flatMap((level) => level.grade?.name ?? []))].map((name) =>
    filter('grade', name),
  );
  const title = `${competency.title}: ${proficiency.name}`;
  // Titles may hold commas.
  const found = levels.map((level) => level.title).join(' · ');
  return `<html lang="${language}"><body><main data-pagefind-body>
<h1 data-pagefind-meta="title" data-pagefind-weight="0.5">${asHtml(title)}</h1>
<div hidden data-pagefind-ignore="index">${filter('kind', kind)}${tracks.join('')}${grades.join('')}
<span data-pagefind-meta="levels">${asHtml(found)}</span></div>
${texts.map((text) => `<p>${micromark(text)}</p>`).join('')}
</main></body></html>`;
}
