import { framework } from 'virtual:framework';
import type { GateData } from '../core/schema/gate.ts';
import { words } from './words.ts';

type MetricGate = Extract<GateData, { metric: string }>;

/** One condition of a move as Markdown that a reader can follow. Groups are laid out by `Gates.astro`. */
export function gateSentence(gate: GateData): string {
  const say = words.gates;
  if ('metric' in gate) return metricSentence(gate);
  if ('tenure' in gate) return say.tenure(months(gate.tenure.months), gate.tenure.in);
  if ('activity' in gate) return say.done(activityLink(gate.activity), gate.times ?? 1);
  if ('endorsement' in gate) return say.endorsement(gate.endorsement.by, gate.endorsement.count ?? 1);
  if ('proficiency' in gate) return proficiencySentence(gate.proficiency);
  if ('headcount' in gate) return gate.headcount;
  return 'text' in gate ? gate.text : '';
}

function metricSentence(gate: MetricGate): string {
  const metric = framework().metrics.find((each) => each.id === gate.metric);
  const bounds = boundsOf(gate, metric?.unit).join(', ');
  const { window, excluding = [] } = gate;
  const length = window?.months === undefined ? undefined : words.gates.over(months(window.months));
  const over = window?.text ?? length;
  const not = excluding.length > 0 ? words.gates.excluding(excluding.join(', ')) : undefined;
  const aligned = window?.aligned && words.gates.aligned[window.aligned];
  return `${metric?.name ?? gate.metric}: ${[bounds, over, aligned, not].filter(Boolean).join(', ')}`;
}

function boundsOf(gate: MetricGate, unit: string | undefined): string[] {
  const say = words.gates;
  const bounds = (['atLeast', 'above', 'below', 'atMost'] as const).flatMap((key) => {
    const bound = gate[key];
    return bound === undefined ? [] : [say[key](bound === 'internal' ? say.internal : amount(bound, unit))];
  });
  const within = gate.within ? [say.within(amount(gate.within[0]), amount(gate.within[1], unit))] : [];
  return [...bounds, ...within, ...(gate.value ? [say.internal] : [])];
}

function amount(value: number, unit?: string): string {
  const number = new Intl.NumberFormat(framework().about.language).format(value);
  return unit ? `${number} ${unit}` : number;
}

const months = (n: number): string => words.gates.months(n);

function activityLink(id: string): string {
  const activity = framework().activities.find((each) => each.id === id);
  return activity ? `[${activity.title}](activity/${id})` : id;
}

function proficiencySentence(shown: Record<string, string | number>): string {
  const { competencies, scale } = framework();
  const parts = Object.entries(shown).map(([id, written]) => {
    const competency = competencies.find((each) => each.id === id);
    const step = (competency?.scale ?? scale).find(
      (each) => each.position === written || each.id === written,
    );
    return `[${competency?.title ?? id}](competency/${id}) (${step?.name ?? written})`;
  });
  return `${words.gates.shown}: ${parts.join(', ')}`;
}
