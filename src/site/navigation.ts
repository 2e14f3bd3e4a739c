import type { Framework } from '../core/framework/framework.ts';
import { words } from './words.ts';

/** The sections of the site that a framework has something for. */
export function navigation(framework: Framework): { text: string; path: string }[] {
  const sections = [
    { text: words.tracks, path: '/tracks/', has: framework.tracks },
    { text: words.competencies, path: '/competencies/', has: framework.competencies },
    { text: words.activities, path: '/activities/', has: framework.activities },
    { text: words.guides, path: '/guides/', has: framework.guides },
    { text: words.stories, path: '/stories/', has: framework.stories },
    { text: words.glossary, path: '/glossary/', has: framework.glossary },
  ];
  return sections.filter(({ has }) => has.length > 0).map(({ text, path }) => ({ text, path }));
}
