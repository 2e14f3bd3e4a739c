import { fileURLToPath } from 'node:url';
import Slugger from 'github-slugger';
import { type HastPluginDefinition, type HastPluginEntry, mdxToJs } from 'satteri';
import { sourcesOf } from './bodies-of.ts';
import { ofHeld } from './held-framework.ts';

/**
 * Gives the headings of a translated body the anchors of its source, so that a link to a place on a page leads there in
 * every language. Where the two have other headings, each keeps its own.
 */
export function keepAnchors(processor: { options: object }, content: string): void {
  const options = processor.options as { hastPlugins?: HastPluginEntry[] };
  const sources = ofHeld<ReadonlyMap<string, string>>(
    (framework) => sourcesOf(framework, content),
    new Map(),
  );
  const anchors: HastPluginEntry = ({ fileURL, source: text }) => {
    const source = fileURL && sources().get(fileURLToPath(fileURL).replaceAll('\\', '/'));
    return source ? withAnchorsOf(source, text) : undefined;
  };
  options.hastPlugins = [...(options.hastPlugins ?? []), anchors];
}

function withAnchorsOf(source: string, text: string): HastPluginDefinition | undefined {
  const [theirs, own] = [headingsIn(source), headingsIn(text)];
  const isAlike = theirs.map(({ tag }) => tag).join() === own.map(({ tag }) => tag).join();
  if (!isAlike) return undefined;
  const anchors = theirs.map(({ anchor }) => anchor).values();
  return forHeadings((node, context) => context.setProperty(node, 'id', anchors.next().value));
}

interface Heading {
  tag: string;
  anchor: string;
}

/** The headings of a body, with the anchors that Astro gives them. */
function headingsIn(text: string): Heading[] {
  const headings: Heading[] = [];
  const slugger = new Slugger();
  const gather = forHeadings((node, context) => {
    headings.push({ tag: node.tagName, anchor: slugger.slug(context.textContent(node)) });
  });
  mdxToJs(text, { hastPlugins: [gather], features: { gfm: true, smartPunctuation: true } });
  return headings;
}

type Visit = Extract<HastPluginDefinition['element'], { visit: unknown }>['visit'];

const forHeadings = (visit: (...found: Parameters<Visit>) => void): HastPluginDefinition => ({
  name: 'headings',
  element: { filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], visit },
});
