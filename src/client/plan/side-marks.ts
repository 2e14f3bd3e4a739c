import type { PlanProficiency } from '../../core/assessment/plan-data.ts';
import { shape } from '../node.ts';

const gap = 22;
const edge = 7;
const middle = 7;

/** A ruled scale with a ring where one side or the present stands, and a dot where the other side or the aim does. */
export function sideMarks(
  scale: readonly PlanProficiency[],
  ring: number | undefined,
  dot: number | undefined,
): SVGElement {
  const at = (position: number) => edge + gap * scale.findIndex((each) => each.position === position);
  const width = gap * Math.max(scale.length - 1, 0) + 2 * edge;
  const ticks = scale.map(({ position }) => `M${at(position)} ${middle - 3}v6`).join('');
  const isKnown = (position: number | undefined) => scale.some((each) => each.position === position);
  const circle = (name: string, position: number | undefined, r: number) =>
    isKnown(position)
      ? shape('circle', { class: name, cx: `${at(position ?? 0)}`, cy: `${middle}`, r: `${r}` })
      : undefined;
  const way =
    isKnown(ring) && isKnown(dot) && ring !== dot
      ? shape('path', { class: 'way', d: `M${at(ring ?? 0)} ${middle}H${at(dot ?? 0)}` })
      : undefined;
  return shape(
    'svg',
    { class: 'scale', width: `${width}`, height: '14', viewBox: `0 0 ${width} 14`, 'aria-hidden': 'true' },
    shape('path', { class: 'rule', d: `M${edge} ${middle}H${width - edge}${ticks}` }),
    way,
    circle('to', dot, 4.5),
    circle('from', ring, 5.5),
  );
}
