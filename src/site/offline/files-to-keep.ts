/** A file of the built site, by its address below it. */
export interface SiteFile {
  path: string;
  bytes: number;
}

/** What is kept at once takes at most so much room; what comes later is kept as it is read. */
export const roomAtOnce = 12_000_000;

/** What robots and servers read, and no reader. */
const leftOut =
  /^(404\.html|robots\.txt|sitemap-.*\.xml|service-worker\.js|offline-files\.json|health\.json|_[a-z.]+|web\.config|staticwebapp\.config\.json|CNAME|\..*)$/;

/** What every page needs, and each section's own page, with what it loads: kept whatever it weighs. */
const frame =
  /^(_astro\/.*|[^/]+\.(?:js|css|svg|png|ico|woff2|json)|brand\/.*|(?:(?!print|health|parity)[^/]+\/)?|(?:compare|plan|routes|search)\/[^/]+\.json)$/;

/** Then what is read most, in this order; a whole search index or none of it. */
const inOrder = [
  /^pagefind\//,
  /^tracks\/[^/]+\/$/,
  /^levels\/[^/]+\/$/,
  /^competencies\//,
  /^guides\//,
  /^activities\//,
  /^(stories|overlays|changes)\/.*\/$/,
  /^media\//,
  /^levels\/.*\/with\//,
  /^moves\//,
];

const rankOf = (path: string): number => {
  if (frame.test(path)) return -1;
  const rank = inOrder.findIndex((kind) => kind.test(path));
  return rank === -1 ? inOrder.length : rank;
};

/** Files in the order in which they are kept, and how many of them at once. */
export function filesToKeep<File extends SiteFile>(all: readonly File[]): { files: File[]; atOnce: number } {
  const ranked = all
    .filter(({ path }) => !leftOut.test(path))
    .map((file) => ({ file, rank: rankOf(file.path) }))
    .sort((a, b) => a.rank - b.rank);
  const files = fittingIndex(ranked);
  let room = roomAtOnce;
  let atOnce = 0;
  for (const { file, rank } of files) {
    room -= file.bytes;
    if (rank >= 0 && (room < 0 || rank === inOrder.length)) break;
    atOnce++;
  }
  return { files: files.map(({ file }) => file), atOnce };
}

interface Ranked<File> {
  file: File;
  rank: number;
}

/** A search index that would take more than half of the room is kept as it is used. */
function fittingIndex<File extends SiteFile>(ranked: readonly Ranked<File>[]): Ranked<File>[] {
  const isIndex = ({ rank }: Ranked<File>): boolean => rank === 0;
  const index = ranked.filter(isIndex);
  const bytes = index.reduce((sum, { file }) => sum + file.bytes, 0);
  if (bytes <= roomAtOnce / 2) return [...ranked];
  const rest = ranked.filter((each) => !isIndex(each));
  return [...rest, ...index.map(({ file }) => ({ file, rank: inOrder.length }))];
}
