import type { Body, TextRange } from '../schema/content-file.ts';

type IsFor = (audience: unknown) => boolean;
type Part = Body['elements'][number] | Body['links'][number];

/**
 * A body without the sections that are not for the build at hand, `<Audience only="…">` and all that it holds.
 * Where it is not known how far such a section goes, nothing is left of the body.
 */
export function bodyForAudience(body: Body, isFor: IsFor): Body | undefined {
  const left = bodyWithout(body, isFor);
  const source = body.source && bodyWithout(body.source, isFor);
  return left && source ? { ...left, source } : left;
}

function bodyWithout(body: Body, isFor: IsFor): Body | undefined {
  const hidden = body.elements.filter(
    ({ name, attributes }) => name === 'Audience' && !isFor(attributes['only']),
  );
  if (hidden.length === 0) return body;
  const ranges = hidden.map(({ range }) => range);
  if (!ranges.every((range) => range !== undefined)) return undefined;
  const cuts = outermost(ranges);
  return {
    text: withoutRanges(body.text, cuts),
    elements: body.elements.flatMap((element) => left(element, cuts)),
    links: body.links.flatMap((link) => left(link, cuts)),
  };
}

function outermost(ranges: readonly TextRange[]): TextRange[] {
  return ranges.filter((range) => !ranges.some((other) => other !== range && isWithin(range, other)));
}

const isWithin = (inner: TextRange, outer: TextRange): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

function withoutRanges(text: string, cuts: readonly TextRange[]): string {
  const fromTheEnd = cuts.toSorted((a, b) => b.start - a.start);
  return fromTheEnd.reduce((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}

/** A part that is outside of all cuts, at its new place in the text. */
function left<P extends Part>(part: P, cuts: readonly TextRange[]): P[] {
  const { range } = part;
  if (!range || cuts.some((cut) => isWithin(range, cut))) return [];
  const moved = (offset: number): number =>
    cuts.reduce((at, { start, end }) => at - Math.min(Math.max(offset - start, 0), end - start), offset);
  return [{ ...part, range: { start: moved(range.start), end: moved(range.end) } }];
}
