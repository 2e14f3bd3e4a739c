import type { GateData } from '../../schema/gate.ts';

type MetricGate = Extract<GateData, { metric: string }>;
type TenureGate = Extract<GateData, { tenure: unknown }>;
type ProficiencyGate = Extract<GateData, { proficiency: unknown }>;

/** Whether everybody who meets one condition meets the other. Conditions of different sorts never follow from each other. */
export function leafImplies(one: GateData, other: GateData): boolean {
  if ('metric' in one && 'metric' in other) return metricImplies(one, other);
  if ('tenure' in one && 'tenure' in other) return tenureImplies(one, other);
  if ('activity' in one && 'activity' in other)
    return one.activity === other.activity && (one.times ?? 1) >= (other.times ?? 1);
  if ('endorsement' in one && 'endorsement' in other)
    return (
      one.endorsement.by === other.endorsement.by &&
      (one.endorsement.count ?? 1) >= (other.endorsement.count ?? 1)
    );
  if ('proficiency' in one && 'proficiency' in other) return proficiencyImplies(one, other);
  if ('headcount' in one && 'headcount' in other) return one.headcount === other.headcount;
  return 'text' in one && 'text' in other && one.text === other.text;
}

/**
 * Results over another window, or with something else left out of them, are other results: a hundred percent in one
 * year says nothing about two. A number that is not published equals itself alone.
 */
function metricImplies(one: MetricGate, other: MetricGate): boolean {
  if (one.metric !== other.metric || measured(one) !== measured(other)) return false;
  const [inner, outer] = [rangeOf(one), rangeOf(other)];
  return (
    secretsOf(other).every((secret) => secretsOf(one).includes(secret)) &&
    isNoLower(inner.low, outer.low) &&
    isNoHigher(inner.high, outer.high)
  );
}

const measured = ({ window = {}, excluding = [] }: MetricGate): string =>
  JSON.stringify([window.months, window.aligned, window.text, [...excluding].sort()]);

const secretsOf = (gate: MetricGate): string[] =>
  Object.entries(gate).flatMap(([key, bound]) => (bound === 'internal' ? [key] : []));

/** An end of a range, and whether it is left out. */
interface End {
  at: number;
  isOut: boolean;
}

function rangeOf({ atLeast, above, below, atMost, within }: MetricGate): { low: End; high: End } {
  const lows = [end(atLeast, false), end(above, true), end(within?.[0], false)];
  const highs = [end(atMost, false), end(below, true), end(within?.[1], false)];
  return {
    low: lows.reduce<End>((low, each) => (each && isNoLower(each, low) ? each : low), {
      at: Number.NEGATIVE_INFINITY,
      isOut: false,
    }),
    high: highs.reduce<End>((high, each) => (each && isNoHigher(each, high) ? each : high), {
      at: Number.POSITIVE_INFINITY,
      isOut: false,
    }),
  };
}

const end = (at: number | 'internal' | undefined, isOut: boolean): End | undefined =>
  typeof at === 'number' ? { at, isOut } : undefined;

const isNoLower = (one: End, other: End): boolean =>
  one.at > other.at || (one.at === other.at && (one.isOut || !other.isOut));
const isNoHigher = (one: End, other: End): boolean =>
  one.at < other.at || (one.at === other.at && (one.isOut || !other.isOut));

/** Time in a level is time in its track, and that is time in the company. */
const places = ['company', 'track', 'level'];

const tenureImplies = ({ tenure: one }: TenureGate, { tenure: other }: TenureGate): boolean =>
  one.months >= other.months && places.indexOf(one.in) >= places.indexOf(other.in);

function proficiencyImplies(
  { proficiency: one }: ProficiencyGate,
  { proficiency: other }: ProficiencyGate,
): boolean {
  return Object.entries(other).every(([competency, position]) => {
    const shown = one[competency];
    return (
      shown === position || (typeof shown === 'number' && typeof position === 'number' && shown >= position)
    );
  });
}
