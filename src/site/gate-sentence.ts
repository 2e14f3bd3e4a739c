import { framework } from 'virtual:framework';
import type { Framework } from '../core/framework/framework.ts';
import type { GateData } from '../core/schema/gate.ts';
import { gateSentence as sentence } from '../core/views/gate-sentence.ts';
import { words } from './words.ts';

/** The gates of a move are told on the page of each level that it leads through. */
const told = new WeakMap<Framework, WeakMap<GateData, string>>();

/** A gate as Markdown in one line, in the words of this site. */
export function gateSentence(gate: GateData): string {
  const named = framework();
  const known = told.get(named) ?? new WeakMap<GateData, string>();
  told.set(named, known);
  const text = known.get(gate) ?? sentence(gate, { named, words });
  known.set(gate, text);
  return text;
}
