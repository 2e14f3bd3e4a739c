import type { AstroIntegration } from 'astro';
import { allFeatures, type Feature } from '../core/schema/features.ts';
import { heldFramework } from './held-framework.ts';

/** The pages of each feature: where they stand on the site, and the file below `src/pages` that makes them. */
const pages: Readonly<Record<Feature, Readonly<Record<string, string>>>> = {
  map: { '/map': '_map.astro' },
  compare: {
    '/compare': '_compare/index.astro',
    '/compare/levels.json': '_compare/levels.json.ts',
  },
  routes: {
    '/routes': '_routes/index.astro',
    '/routes/graph.json': '_routes/graph.json.ts',
  },
  plan: {
    '/plan': '_plan/index.astro',
    '/plan/[file].json': '_plan/[file].json.ts',
  },
  activities: {
    '/activities': '_activities/index.astro',
    '/activities/[activity]': '_activities/[activity].astro',
  },
  guides: { '/guides': '_guides/index.astro', '/guides/[guide]': '_guides/[guide].astro' },
  stories: { '/stories': '_stories/index.astro', '/stories/[story]': '_stories/[story].astro' },
  glossary: { '/glossary': '_glossary.astro' },
  changes: { '/changes': '_changes/index.astro', '/changes/[change]': '_changes/[change].astro' },
  feeds: {
    '/changes/feed.xml': '_changes/feed.xml.ts',
    '/tracks/[track]/feed.xml': 'tracks/[track]/_feed.xml.ts',
  },
  data: {
    '/data': '_data/index.astro',
    '/data/[table].csv': '_data/[table].csv.ts',
    '/data/framework.json': '_data/framework.json.ts',
    '/data/framework.jsonld': '_data/framework.jsonld.ts',
    '/data/framework.schema.json': '_data/framework.schema.json.ts',
  },
  cards: { '/levels/[level]/card.png': 'levels/[level]/_card.png.ts' },
};

/**
 * Adds the pages of features that the framework shows. Astro passes over files and folders that begin with `_`, so
 * that of a feature that is off nothing is built. The dev server, which starts before the framework is read, has all.
 */
export function featurePages(): AstroIntegration {
  return {
    name: 'trellis-feature-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        const shown = heldFramework()?.about.shows ?? new Set(allFeatures);
        for (const feature of allFeatures.filter((each) => shown.has(each))) {
          for (const [pattern, file] of Object.entries(pages[feature])) {
            injectRoute({
              pattern,
              entrypoint: new URL(`../pages/${file}`, import.meta.url),
              prerender: true,
            });
          }
        }
      },
    },
  };
}
