import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { PageCount } from './count-words.ts';
import { writePeerPages } from './peer-pages.ts';

export const peers = ['astro', 'starlight'] as const;
export type Peer = (typeof peers)[number];

const content = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { docs: defineCollection({ loader: glob({ base: './src/content/docs', pattern: '*.md' }) }) };
`;

const page = `---
import { getCollection, render } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('docs')).map((entry) => ({ params: { page: entry.id }, props: { entry } }));
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>{entry.data.title}</title></head>
  <body><main data-pagefind-body><h1>{entry.data.title}</h1><Content /></main></body>
</html>
`;

const astroConfig = `import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { close, createIndex } from 'pagefind';
const search = {
  name: 'search',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const { index } = await createIndex();
      await index.addDirectory({ path: fileURLToPath(dir) });
      await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind', dir)) });
      await close();
    },
  },
};
export default defineConfig({ integrations: [search], markdown: { syntaxHighlight: false } });
`;

const starlightContent = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const starlightConfig = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [starlight({ title: 'Peer', sidebar: [] })] });
`;

const files: Readonly<Record<Peer, Readonly<Record<string, string>>>> = {
  astro: {
    'astro.config.mjs': astroConfig,
    'src/content.config.ts': content,
    'src/pages/[page].astro': page,
  },
  starlight: { 'astro.config.mjs': starlightConfig, 'src/content.config.ts': starlightContent },
};

/** Writes a site with as many pages and words, below the folder where what it needs is installed. Returns its folder. */
export function writePeerSite(folder: string, peer: Peer, count: PageCount): string {
  const site = path.join(folder, peer);
  rmSync(site, { recursive: true, force: true });
  for (const [file, text] of Object.entries(files[peer])) {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    writeFileSync(path.join(site, file), text);
  }
  // Astro bundles only those parts of Starlight that the nearest of these files names.
  copyFileSync(path.join(folder, 'package.json'), path.join(site, 'package.json'));
  writePeerPages(path.join(site, 'src/content/docs'), count);
  return site;
}
