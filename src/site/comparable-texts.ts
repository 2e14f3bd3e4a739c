import type { LevelResult } from '../core/framework/level.ts';
import type { GateData } from '../core/schema/gate.ts';
import type { GateText } from '../core/views/comparable-data.ts';
import type { Wording } from '../core/views/comparables.ts';
import { pathOfMove } from '../core/views/path-of.ts';
import { gateSentence } from './gate-sentence.ts';
import { addressOf } from './href-of.ts';
import { hueOf } from './hue-of.ts';
import { plain } from './markdown.ts';
import { measuredText } from './measured-text.ts';
import { scopeText } from './scope-text.ts';
import { url } from './urls.ts';
import { words } from './words.ts';

/** How this site words what levels are compared by. */
export const comparableTexts: Wording = {
  plain,
  scope: scopeText,
  result: resultText,
  gate: gateText,
  moveKind: (move) => words.moves.kinds[move.kind],
  hue: hueOf,
  levelPath: (level) => addressOf('level', level.id),
  competencyPath: (competency) => addressOf('competency', competency.id),
  movePath: (from, to) => url(pathOfMove(from.id, to.id)),
};

function resultText(result: LevelResult): string {
  return [result.relative && plain(result.relative), measuredText(result)].filter(Boolean).join(' · ');
}

function gateText(gate: GateData): GateText {
  if ('all' in gate) return joined(words.gates.all, gate.all);
  if ('any' in gate) return joined(words.gates.any, gate.any);
  // A link becomes a word with spaces around it.
  return plain(gateSentence(gate)).replace(/ (?=[,.;:)])/g, '');
}

function joined(joint: string, gates: readonly GateData[]): GateText {
  const [only, ...others] = gates.map(gateText);
  return only !== undefined && others.length === 0 ? only : { joint, of: only ? [only, ...others] : [] };
}
