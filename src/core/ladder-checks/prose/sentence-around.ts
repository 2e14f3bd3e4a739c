const longest = 140;
const around = 60;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  return segmenter;
}

/** How many sentences a text has. */
export const countSentences = (text: string, language: string): number =>
  [...segmenterFor(language).segment(text)].filter(({ segment }) => /\p{L}/u.test(segment)).length;

/** The sentence that a stretch of a text stands in, on one line, cut on both sides where it is long. */
export function sentenceAround(text: string, language: string, start: number, end: number): string {
  const paragraph = paragraphAround(text, start);
  const at = start - paragraph.start;
  const { segment, index } = segmenterFor(language).segment(paragraph.text).containing(at) ?? {
    segment: paragraph.text,
    index: 0,
  };
  if (segment.trim().length <= longest) return onOneLine(segment);
  const [from, to] = [Math.max(0, at - index - around), end - paragraph.start - index + around];
  const cut = onOneLine(segment.slice(from, to));
  const begun = from > 0 ? cut.replace(/^\S*\s/, '… ') : cut;
  return to < segment.length ? begun.replace(/\s\S*$/, ' …') : begun;
}

/** What stands between empty lines, so that a long body is not gone through as a whole. */
function paragraphAround(text: string, at: number): { text: string; start: number } {
  const before = text.lastIndexOf('\n\n', at);
  const after = text.indexOf('\n\n', at);
  const start = before < 0 ? 0 : before + 2;
  return { text: text.slice(start, after < 0 ? text.length : after), start };
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
