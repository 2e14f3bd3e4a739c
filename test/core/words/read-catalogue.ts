import type { Words } from '../../../src/core/words/index.ts';

/** Numbers that show where a value went; no text of a catalogue holds them. */
const marks = [71, 72, 73];

/** What sentences are tried with that take more than names and numbers: each list is one call. */
const special: Readonly<Record<string, readonly unknown[][]>> = {
  share: [[0.71], ['71']],
  'mapPage.lead': [
    [{ grades: true, moves: true }],
    [{ grades: false, moves: true }],
    [{ grades: true, moves: false }],
    [{ grades: false, moves: false }],
  ],
  expectationRule: [
    ['all'],
    [{ allBut: 71 }],
    [{ points: 71 }],
    [{ share: 'majority', at: 71, others: 'free' }],
    [{ share: 0.71 }],
  ],
  'moves.takes': [
    [{ held: 71, reworded: 0, deepen: 0, new: 0, letGo: 0 }],
    [{ held: 71, reworded: 72, deepen: 73, new: 74, letGo: 75 }],
  ],
  'gates.or': [[['71', '72', '73']]],
  'gates.and': [[['71', '72', '73']]],
  'gates.allOf': [[['71', '72', '73']]],
  'gates.shown': [[['71', '72', '73']]],
  'gates.amount': [['71'], ['71', 'percent'], ['71', '72']],
  'gates.measured': [
    ['71', ''],
    ['', '71'],
    ['71', '72'],
  ],
  'gates.tenure': [
    ['71', 'level'],
    ['71', 'track'],
    ['71', 'company'],
  ],
  'gates.done': [
    ['71', 1],
    ['71', 72],
  ],
  'gates.endorsement': [
    ['71', 1],
    ['71', 72],
  ],
  'levelPage.months': [[71, 72], [24, 72], [71], [undefined, 71]],
  'healthPage.foundBy': [
    ['error', 71],
    ['warning', 71],
    ['note', 71],
  ],
};

type Sentence = (...values: unknown[]) => string;

export interface Entry {
  path: string;
  /** The texts as a reader meets them: a sentence with marks for its values, one for each way of saying it. */
  texts: readonly string[];
  sentence?: Sentence;
  forms?: Readonly<Record<string, string>>;
}

/** All texts of a catalogue, each with the place where it stands. */
export function entriesOf(words: Words): Entry[] {
  return Object.entries(words).flatMap(([name, value]) => entriesAt(name, value));
}

function entriesAt(path: string, value: unknown): Entry[] {
  if (typeof value === 'string') return [{ path, texts: [value] }];
  if (typeof value === 'function') return [sentenceAt(path, value as Sentence)];
  const inside = Object.entries(value as object);
  if (inside.some(([name]) => name === 'other') && inside.every(([, each]) => typeof each === 'string')) {
    return [{ path, texts: inside.map(([, each]) => each), forms: Object.fromEntries(inside) }];
  }
  return inside.flatMap(([name, each]) => entriesAt(`${path}.${name}`, each));
}

function sentenceAt(path: string, sentence: Sentence): Entry {
  const calls = special[path] ?? [marks.slice(0, Math.max(sentence.length, 1)), ...withoutLast(path)];
  return { path, sentence, texts: calls.map((values) => sentence(...values)) };
}

/** Sentences that say something else where their last value is missing. */
const withoutLast = (path: string): unknown[][] =>
  ['versionLine', 'levelPage.reportsRange'].includes(path) ? [[71]] : [];
