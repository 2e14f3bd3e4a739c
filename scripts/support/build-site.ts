import { readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { type AstroIntegration, build } from 'astro';
import { countSentence } from '../../src/core/problems/count-sentence.ts';
import { formatText } from '../../src/core/problems/format-text.ts';
import { languageName } from '../../src/core/views/language-name.ts';
import type { Review } from '../../src/disk/review-folder.ts';
import { fromHere } from '../../src/site/from-here.ts';
import { holdFramework } from '../../src/site/held-framework.ts';
import { holdReviewed } from '../../src/site/hold-reviewed.ts';
import { type SiteOptions, setSiteOptions } from '../../src/site/site-options.ts';
import { asCalled } from './as-called.ts';
import { importAsTrellis } from './import-as-trellis.ts';
import { outputFolder, outputMark } from './output-folder.ts';
import { type Progress, progressOn } from './progress.ts';
import { memoryOf } from './rendering/memory-of.ts';
import { type Pages, type Rendering, renderPages } from './rendering/render-pages.ts';
import { replaceOutput } from './replace-output.ts';
import { type SiteInLanguage, sitesOf } from './sites-of.ts';

const mark =
  'A build of Trellis wrote this folder and will replace it whole. Keep nothing of your own here.\n';

/** Of fewer files, a site takes less memory than the tools that build it, and is built sooner with more of it. */
const manyFiles = 500;

/** How a site is made. */
interface Way {
  /** How many processes make the pages. Without a number, as many as pay. */
  processes?: number | undefined;
  /** Whether all pages are made, also those that would come out as they were. */
  isFresh?: boolean;
}

/**
 * Checks the content and writes the site that `options` ask for. Prints what came of it, and returns whether
 * there is a new site; where there is none, the one before stays.
 */
export async function buildSite(options: SiteOptions, way: Way = {}): Promise<boolean> {
  const started = performance.now();
  const out = await outputFolder(options.out, options.content);
  // Unasked, Node collects garbage so seldom that a large framework takes half as much memory again.
  if (await isLarge(options.content)) setFlagsFromString('--heap-growing-percent=25');
  const review = await holdReviewed(options);
  if (review.problems.length > 0) process.stderr.write(`${summaryOf(review, fromHere(options.content))}\n`);
  const written = review.framework
    ? await write({ ...options, out }, review, way)
    : { failure: 'The content has errors.' };
  if ('failure' in written) {
    process.stderr.write(`${written.failure}\nNo site was built; ${fromHere(out)} is as it was.\n`);
    return false;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(`Built ${fromHere(out)} in ${seconds} s${stayed(written.taken)}.\n`);
  return true;
}

/** A folder that cannot be read is told of by the review. */
async function isLarge(content: string): Promise<boolean> {
  const files = await readdir(content, { recursive: true }).catch(() => []);
  return files.length > manyFiles;
}

function stayed(pages: number): string {
  if (pages === 0) return '';
  return pages === 1 ? '; 1 page stayed as it was' : `; ${pages} pages stayed as they were`;
}

/** Errors in full. Of warnings and notes, which stop no build, how many there are. */
function summaryOf({ problems, counts }: Review, folder: string): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.length > 0
    ? asCalled(formatText({ problems: errors, counts }, folder))
    : countSentence(counts);
}

/** Returns why there is no new site, or how many of its pages were taken over from the one before. */
async function write(
  options: SiteOptions,
  review: Review,
  { processes, isFresh = false }: Way,
): Promise<{ failure: string } | { taken: number }> {
  const progress = progressOn(process.stderr);
  const here = process.cwd();
  const memory = await memoryOf(options.out, isFresh);
  progress.show('Getting ready');
  try {
    await replaceOutput(options.out, async (folder) => {
      for (const site of sitesOf(review, { ...options, out: folder })) {
        const pages = pagesOf(site, review, path.dirname(folder));
        const rendering = { pages, processes, ...memory?.about(path.relative(folder, site.options.out)) };
        await writeLanguage(site, rendering, progress).finally(() => process.chdir(here));
      }
      await writeFile(path.join(folder, outputMark), mark);
    });
    return { taken: (await memory?.keep()) ?? 0 };
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  } finally {
    progress.end();
  }
}

async function buildIn(workplace: string, rendering: AstroIntegration): Promise<void> {
  // Astro writes what it needs on the way into the working folder.
  process.chdir(workplace);
  const release = importAsTrellis(workplace);
  const { configNow } = await import('../../astro.config.mjs');
  const config = configNow();
  const integrations = [...(config.integrations ?? []), rendering];
  await build({ ...config, integrations, configFile: false, root: workplace, logLevel: 'warn' });
  release();
}

const pagesOf = (site: SiteInLanguage, { problems, brandFiles }: Review, root: string): Pages => ({
  source: site.source,
  content: site.options.content,
  language: site.options.language,
  problems,
  brandFiles,
  root,
});

/** The site in one language: a build of its own, with a search index of its own. */
async function writeLanguage(
  { framework, options }: SiteInLanguage,
  rendering: Omit<Rendering, 'onPage'>,
  progress: Progress,
): Promise<void> {
  const name = framework.about.languages.length > 1 ? `${languageName(framework.about.language)}: ` : '';
  const onPage = (page: number, all: number) => progress.show(`${name}Page ${page} of ${all}`);
  holdFramework(framework);
  setSiteOptions(options);
  await buildIn(rendering.pages.root, renderPages({ ...rendering, onPage }));
  // Search engines read it at the top of a host alone.
  if (options.language) await rm(path.join(options.out, 'robots.txt'));
}
