import type { Framework } from '../core/framework/framework.ts';
import type { Feature } from '../core/schema/features.ts';
import { siteOptions } from './site-options.ts';
import { words } from './words.ts';

/** A section of the site, by a path without the site's base. */
export interface Section {
  text: string;
  path: string;
}

interface Offer extends Section {
  /** What the section is made of: without any of it, the section is left out. */
  of: readonly unknown[];
  /** The feature that it belongs to, where the framework can turn that off. */
  feature?: Feature;
}

/** The sections that a framework has something for, for the head of every page. */
export function navigation(framework: Framework): Section[] {
  const { tracks, levels, competencies, activities, guides, stories } = framework;
  return offered(framework, [
    { text: words.tracks, path: '/tracks/', of: tracks },
    { text: words.map, path: '/map/', of: levels, feature: 'map' },
    { text: words.compare, path: '/compare/', of: levels.slice(1), feature: 'compare' },
    { text: words.competencies, path: '/competencies/', of: competencies },
    { text: words.activities, path: '/activities/', of: activities },
    { text: words.guides, path: '/guides/', of: guides },
    { text: words.stories, path: '/stories/', of: stories },
    { text: words.planPage.title, path: '/plan/', of: levels, feature: 'plan' },
  ]);
}

/** What one looks up now and then, for the foot of every page. */
export function lookUps(framework: Framework): Section[] {
  return offered(framework, [
    { text: words.glossary, path: '/glossary/', of: framework.glossary },
    { text: words.changesPage.title, path: '/changes/', of: framework.changes },
    { text: words.movesPage.title, path: '/moves/', of: framework.moves },
    { text: words.routesPage.title, path: '/routes/', of: framework.moves, feature: 'routes' },
    { text: words.printed.link, path: '/print/', of: framework.levels },
    { text: words.allPages, path: '/search/', of: framework.levels },
    { text: words.dataPage.title, path: '/data/', of: framework.levels, feature: 'data' },
    { text: words.healthPage.title, path: '/health/', of: siteOptions().health ? framework.levels : [] },
    { text: words.parityPage.title, path: '/parity/', of: siteOptions().health ? framework.levels : [] },
  ]);
}

const offered = ({ about }: Framework, sections: readonly Offer[]): Section[] =>
  sections
    .filter(({ of, feature }) => of.length > 0 && (!feature || about.shows.has(feature)))
    .map(({ text, path }) => ({ text, path }));
