import type { Framework } from '../framework/framework.ts';
import type { GateData } from '../schema/gate.ts';
import type { Words } from '../words/index.ts';
import { byId } from './by-id.ts';
import { numberIn } from './number-in.ts';

type MetricGate = Extract<GateData, { metric: string }>;

/** What sentences about gates are said with: the things they name, and the words. */
export interface Telling {
  named: Pick<Framework, 'about' | 'metrics' | 'activities' | 'competencies' | 'scale'>;
  words: Pick<Words, 'gates'>;
}

/**
 * A gate as Markdown in one line, with links to what it names: all of a group joined by semicolons, any of a group
 * by *or*.
 */
export function gateSentence(gate: GateData, telling: Telling): string {
  const say = telling.words.gates;
  if ('all' in gate) return say.allOf(inRow(gate.all, telling));
  if ('any' in gate) return say.or(inRow(gate.any, telling));
  if ('metric' in gate) return metricSentence(gate, telling);
  if ('tenure' in gate) return say.tenure(say.months(gate.tenure.months), gate.tenure.in);
  if ('activity' in gate) return say.done(activityLink(gate.activity, telling), gate.times ?? 1);
  if ('endorsement' in gate) return say.endorsement(gate.endorsement.by, gate.endorsement.count ?? 1);
  if ('proficiency' in gate) return say.shown(proficiencies(gate.proficiency, telling));
  return 'headcount' in gate ? gate.headcount : gate.text;
}

/** Sentences that go on in the next one, and so end without a full stop. */
const inRow = (gates: readonly GateData[], telling: Telling): string[] =>
  gates.map((each) => gateSentence(each, telling).replace(/(?<![.…])[.。]$/, ''));

function metricSentence(gate: MetricGate, telling: Telling): string {
  const say = telling.words.gates;
  const metric = byId(telling.named.metrics, gate.metric);
  const bounds = say.and(boundsOf(gate, metric?.unit, telling));
  const measured = say.measured(bounds, windowOf(gate, telling));
  const without = (gate.excluding ?? []).map((what) => say.excluding(what));
  return say.metric(metric?.name ?? gate.metric, say.and([measured, ...without].filter(Boolean)));
}

function boundsOf(gate: MetricGate, unit: string | undefined, telling: Telling): string[] {
  const say = telling.words.gates;
  const number = (value: number) => numberIn(telling.named.about.language, value);
  const amount = (value: number) => say.amount(number(value), unit);
  const bounds = (['atLeast', 'above', 'below', 'atMost'] as const).flatMap((key) => {
    const bound = gate[key];
    return bound === undefined ? [] : [say[key](bound === 'internal' ? say.internal : amount(bound))];
  });
  const within = gate.within ? [say.within(number(gate.within[0]), amount(gate.within[1]))] : [];
  return [...bounds, ...within, ...(gate.value ? [say.internal] : [])];
}

function windowOf({ window }: MetricGate, { words: { gates: say } }: Telling): string {
  if (!window) return '';
  const length = window.months === undefined ? undefined : say.over(say.months(window.months));
  const aligned = window.aligned && say.aligned[window.aligned];
  return say.and([window.text ?? length, aligned].filter((each) => each !== undefined));
}

function activityLink(id: string, { named }: Telling): string {
  const activity = byId(named.activities, id);
  return activity ? `[${activity.title}](activity/${id})` : id;
}

function proficiencies(
  shown: Readonly<Record<string, string | number>>,
  { named, words }: Telling,
): string[] {
  return Object.entries(shown).map(([id, written]) => {
    const competency = byId(named.competencies, id);
    const step = (competency?.scale ?? named.scale).find(
      (each) => each.position === written || each.id === written,
    );
    return words.gates.at(`[${competency?.title ?? id}](competency/${id})`, step?.name ?? String(written));
  });
}
