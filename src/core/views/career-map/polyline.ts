import { measures } from './measures.ts';

/** A corner of a line whose stretches are level or upright. */
export interface Point {
  x: number;
  y: number;
}

/** A gap in level stretches at a height, as the x where it begins and ends. */
export type Gaps = (y: number) => readonly (readonly [start: number, end: number])[];

const none: Gaps = () => [];

/** The line as path data, with round corners, broken off at gaps. */
export function pathOf(points: readonly Point[], bend: number, gaps: Gaps = none): string {
  const steps = points.slice(1).map((to, n) => {
    const from = points[n] ?? to;
    const [start, end] = [
      n > 0 ? towards(from, to, bend) : from,
      n < points.length - 2 ? towards(to, from, bend) : to,
    ];
    const corner = n > 0 ? `Q${at(from)} ${at(start)}` : `M${at(start)}`;
    return corner + stretch(start, end, gaps);
  });
  return steps.join('');
}

/** The line as two, each from its own end to the middle of the longest stretch, or to a gap that is there. */
export function halvesOf(points: readonly Point[], gaps: Gaps = none): [Point[], Point[]] {
  const lengths = points.slice(1).map((to, n) => distance(points[n] ?? to, to));
  const longest = lengths.indexOf(Math.max(...lengths));
  const [from, to] = [points[longest], points[longest + 1]] as [Point, Point];
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const gap = from.y === to.y && gaps(from.y).find(([start, end]) => start < middle.x && middle.x < end);
  if (gap) middle.x = gap[0];
  // A hair's breadth of overlap, or a seam would show.
  return [
    [...points.slice(0, longest + 1), towards(middle, to, 0.5)],
    [...points.slice(longest + 1).toReversed(), middle],
  ];
}

/** The point a way along from one point to the next, though never past the middle. */
export function towards(from: Point, to: Point, way: number): Point {
  const part = Math.min(0.5, way / (distance(from, to) || 1));
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

function stretch(start: Point, end: Point, gaps: Gaps): string {
  if (start.y !== end.y) return `V${number(end.y)}`;
  const [low, high] = start.x < end.x ? [start.x, end.x] : [end.x, start.x];
  const between = gaps(start.y).filter(([from, to]) => from >= low && to <= high);
  const inOrder = between.toSorted((a, b) => (a[0] - b[0]) * (start.x < end.x ? 1 : -1));
  const breaks = inOrder.map(([from, to]) => {
    const [near, far] = start.x < end.x ? [from, to] : [to, from];
    return `H${number(near)}M${at({ x: far, y: start.y })}`;
  });
  return `${breaks.join('')}H${number(end.x)}`;
}

/** An arrow tip with its point at a place, as path data; `back` is 1 where it comes from the right, −1 from the left. */
export function tipOf(point: Point, back: number): string {
  return `M${at(point)}l${back * measures.tip} ${-measures.tipHalf}v${2 * measures.tipHalf}z`;
}

const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
const at = ({ x, y }: Point): string => `${number(x)} ${number(y)}`;
/** Half pixels are as fine as anyone can see, and short. */
const number = (value: number): number => Math.round(value * 2) / 2;
