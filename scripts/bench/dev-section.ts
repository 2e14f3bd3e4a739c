import type { DevCost, DevResult } from './run-dev.ts';

/** What one run measured of dev servers, as a section of `docs/benchmarks.md`. */
export function devSection(result: DevResult): string {
  const { levels, files, trellis, astro } = result;
  return `## In the dev server

A framework of ${count(levels)} levels, made up as above, has ${count(files)} files. The other site has as many Markdown files in a content collection, with as many words in all. Each server is started four times, in turns with the other: in a folder that holds nothing from before, and then again. The fastest start counts, to the last byte of the first page. Then the title or the summary of one file is changed five times, and its page asked for again and again until it shows the change; the time is that from the save to the last byte of the new page.

| Site | First start, ratio | First start | Later start | Edit to served, least | Edit to served, median |
| --- | --- | --- | --- | --- | --- |
${row('Trellis, all pages', trellis, astro)}
${row('Astro, Markdown, one bare layout', astro, astro)}
`;
}

/** A page with this section written anew, and the rest as it was. */
export const withDevSection = (page: string, section: string): string =>
  page.replace(/## In the dev server\n[\s\S]*?(?=\n## )/, () => section);

function row(name: string, { first, again, least, median }: DevCost, beside: DevCost): string {
  const cells = [
    name,
    (first / beside.first).toFixed(2),
    `${first.toFixed(1)} s`,
    `${again.toFixed(1)} s`,
    `${least.toFixed(0)} ms`,
    `${median.toFixed(0)} ms`,
  ];
  return `| ${cells.join(' | ')} |`;
}

const count = (n: number): string => n.toLocaleString('en');
