import type { GateData } from '../../schema/gate.ts';
import { gateSentence } from '../../views/gate-sentence.ts';
import { wordsOf } from '../../words/index.ts';
import type { Between } from '../between.ts';
import type { Draft } from '../change.ts';
import { isSlip } from '../texts/is-slip.ts';
import { gateChange } from './gate-order.ts';
import { renamedGate } from './renamed-gate.ts';
import { onOneLine } from './resolved-gate.ts';

const path = ['gates'];

const saidOf = {
  tightened: { kind: 'gate-tightened', said: 'a gate is harder to pass', bump: 'major' },
  loosened: { kind: 'gate-loosened', said: 'a gate is easier to pass', bump: 'minor' },
  changed: { kind: 'gate-changed', said: 'a gate asks for something else', bump: 'major' },
} as const;

/** What became of the gates of a move. */
export function gateDrafts(
  before: GateData | undefined,
  after: GateData | undefined,
  known: Between,
): Draft[] {
  const renamed = before && renamedGate(before, known.idNow);
  if (JSON.stringify(renamed) === JSON.stringify(after)) return [];
  const change = gateChange(renamed, after, (competency, written) => positionIn(known, competency, written));
  const sentences = { before: sentence(before, known, 'before'), after: sentence(after, known, 'after') };
  if (change === 'same')
    return sameDrafts(renamed, after, { ...sentences, before: sentence(renamed, known, 'after') });
  const slip = change === 'changed' && renamed && after && isOnlySlips(renamed, after, known);
  if (slip)
    return [{ kind: 'typo', said: 'the spelling of a gate is corrected', ...sentences, bump: 'patch', path }];
  return [{ ...whole(before, after, change), ...sentences, path }];
}

function whole(before: GateData | undefined, after: GateData | undefined, change: keyof typeof saidOf) {
  if (!before) return { ...saidOf[change], said: 'there are gates now' };
  if (!after) return { ...saidOf[change], said: 'there are no gates any more' };
  return saidOf[change];
}

/** It asks for the same, in another order or written differently. */
function sameDrafts(
  before: GateData | undefined,
  after: GateData | undefined,
  sentences: { before: string; after: string },
): Draft[] {
  if (onOneLine(sentences.before) === onOneLine(sentences.after)) return [];
  const said =
    sorted(before) === sorted(after)
      ? ({ kind: 'moved', said: 'the gates are written in another order' } as const)
      : ({ kind: 'reworded', said: 'the gates are written differently, and ask for the same' } as const);
  return [{ ...said, ...sentences, bump: 'minor', path }];
}

/** A gate in a form that does not depend on the order of its parts. */
function sorted(gate: GateData | undefined): string {
  if (gate && 'all' in gate) return `all (${gate.all.map(sorted).sort().join()})`;
  if (gate && 'any' in gate) return `any (${gate.any.map(sorted).sort().join()})`;
  if (gate && 'proficiency' in gate) return JSON.stringify(Object.entries(gate.proficiency).sort());
  return JSON.stringify(gate);
}

/** Whether two gates differ in slips of their texts alone. Everything that is no text has to be equal. */
function isOnlySlips(before: unknown, after: unknown, known: Between): boolean {
  if (typeof before === 'string' && typeof after === 'string')
    return before === after || (before.includes(' ') && isSlip(before, after, known));
  if (typeof before !== 'object' || typeof after !== 'object' || !before || !after) return before === after;
  const [a, b] = [Object.entries(before), Object.entries(after)];
  return (
    a.length === b.length &&
    a.every(([key, value], n) => key === b[n]?.[0] && isOnlySlips(value, b[n]?.[1], known))
  );
}

function positionIn({ after }: Between, id: string, written: string | number): number | undefined {
  const competency = after.competencies.find((each) => each.id === id);
  return (competency?.scale ?? after.scale).find((each) => each.position === written || each.id === written)
    ?.position;
}

/** A gate in plain words: what it names is not a link here. */
function sentence(gate: GateData | undefined, known: Between, side: 'before' | 'after'): string {
  const named = known[side];
  const said = gate ? gateSentence(gate, { named, words: wordsOf(named.about.language) }) : '';
  return said.replace(/\[((?:[^[\]]|\[[^\]]*\])*)\]\([^()]*\)/g, '$1');
}
