import type { Part } from '../core/views/document-outline.ts';

/** What stands on the pages of a document above one of its parts or sections. */
export interface RunningHead {
  /** The name of the pages; what has it begins on a page of its own. */
  page: string;
  head: string;
}

/** Parts of which each section is long enough for pages of its own. */
const large = ['level', 'competency', 'guide', 'story'];

/** Whether the sections of a part each begin on a page of their own. */
export const standsAlone = ({ sections }: Part): boolean =>
  sections.some(({ shown }) => large.includes(shown.kind));

export const pageName = (number: string): string => `part-${number.replaceAll('.', '-')}`;

/** The pages on which a part begins: its own, or where it has no text of its own, those of its first section. */
export const firstPageOf = (part: Part): string =>
  pageName((!part.shown && standsAlone(part) && part.sections[0]?.number) || part.number);

export const runningHeads = (parts: readonly Part[]): RunningHead[] =>
  parts.flatMap((part) =>
    [part, ...(standsAlone(part) ? part.sections : [])].map(({ number, title }) => ({
      page: pageName(number),
      head: `${number}  ${title}`,
    })),
  );

/**
 * A style sheet with the heads of printed pages, and the number of each page at its foot. Browsers take what stands in
 * the margin from style sheets alone, and know no other way to change it from page to page.
 */
export function runningHeadStyles(
  name: string,
  heads: readonly RunningHead[],
  direction: 'ltr' | 'rtl',
): string {
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const box = (place: string, content: string) => `@${place} { ${style} content: ${content}; }`;
  return [
    `@page { margin: 16mm 15mm 15mm; ${box(`top-${start}`, quoted(shortened(name)))} ${box(`bottom-${end}`, 'counter(page)')} }`,
    `@page :first { @top-${start} { content: " "; } @bottom-${end} { content: " "; } }`,
    ...heads.map(
      ({ page, head }) => `@page ${page} { ${box(`top-${end}`, quoted(shortened(head)))} }
[data-page="${page}"] { page: ${page}; }`,
    ),
  ].join('\n');
}

const style = 'font-size: 8pt; font-family: var(--text); color: #555; white-space: nowrap;';

/** Two heads share a line. */
const longest = 52;

const shortened = (text: string): string =>
  [...text].length > longest
    ? `${[...text]
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : text;

/** As a text of a style sheet: whatever could end it is written as its number. */
const quoted = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} ….,]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
