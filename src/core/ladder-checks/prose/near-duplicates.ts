import { diceCoefficient } from 'dice-coefficient';
import type { Sentence } from './prose.ts';

const fewestWords = 5;
const alike = 0.9;

/** Shingles are words in a row; short sentences have shorter ones, so that one changed word leaves some of them. */
const longShingle = 3;
const shortShingle = 2;
const shortSentence = 8;

/** How many shingles stand for a sentence. More find more, and take longer. */
const sketchSize = 4;
const prime = 0x01000193;

/** A sentence and the first one before it that says nearly the same. */
export interface NearDuplicate {
  sentence: Sentence;
  earlier: Sentence;
  /** From 0 to 1, the share of pairs of letters that both have; 1 where all words are the same. */
  similarity: number;
}

/**
 * Sentences of which more than nine tenths stand earlier already, in a place that `areApart` lets count. Each sentence is
 * compared only with those that share one of its few smallest shingles (a bottom sketch, as MinHash uses them), so that
 * thousands of files are compared as fast as they are read.
 */
export function nearDuplicates(
  sentences: readonly Sentence[],
  areApart: (a: Sentence, b: Sentence) => boolean,
): NearDuplicate[] {
  const bySketch = new Map<number, Sentence[]>();
  return sentences.flatMap((sentence) => {
    if (sentence.words.length < fewestWords) return [];
    const sketch = sketchOf(sentence.words);
    const found = firstAlike(sentence, sketch, bySketch, areApart);
    for (const shingle of sketch) {
      const known = bySketch.get(shingle);
      if (known) known.push(sentence);
      else bySketch.set(shingle, [sentence]);
    }
    return found ? [found] : [];
  });
}

/** The smallest hashes of the shingles, each once. */
function sketchOf(words: Int32Array): number[] {
  const size = words.length < shortSentence ? shortShingle : longShingle;
  const sketch: number[] = [];
  for (let at = 0; at + size <= words.length; at++) {
    let hash = size;
    for (let n = 0; n < size; n++) hash = Math.imul(hash ^ (words[at + n] ?? 0), prime) ^ (hash >>> 15);
    keepSmallest(sketch, hash);
  }
  return sketch;
}

function keepSmallest(sketch: number[], hash: number): void {
  if (sketch.includes(hash)) return;
  let at = sketch.length;
  while (at > 0 && (sketch[at - 1] ?? 0) > hash) at -= 1;
  if (at >= sketchSize) return;
  sketch.splice(at, 0, hash);
  if (sketch.length > sketchSize) sketch.pop();
}

/** Of very common shingles, only the first sentences are looked at. */
const mostCompared = 50;

function firstAlike(
  sentence: Sentence,
  sketch: readonly number[],
  bySketch: ReadonlyMap<number, readonly Sentence[]>,
  areApart: (a: Sentence, b: Sentence) => boolean,
): NearDuplicate | undefined {
  const seen = new Set<Sentence>();
  for (const shingle of sketch) {
    for (const earlier of (bySketch.get(shingle) ?? []).slice(0, mostCompared)) {
      if (seen.has(earlier) || !areApart(earlier, sentence)) continue;
      seen.add(earlier);
      const similarity = similarityOf(earlier, sentence);
      if (similarity > alike) return { sentence, earlier, similarity };
    }
  }
  return undefined;
}

/** The texts are compared only where so many words are in both that the answer can be yes. */
function similarityOf(a: Sentence, b: Sentence): number {
  const words = new Set(a.words);
  const shared = b.words.reduce((sum, word) => sum + Number(words.has(word)), 0);
  if (shared < 0.6 * Math.max(a.words.length, b.words.length)) return 0;
  if (a.words.length === b.words.length && a.words.every((word, n) => word === b.words[n])) return 1;
  return diceCoefficient(textOf(a), textOf(b));
}

const textOf = ({ passage, start, end }: Sentence): string => passage.text.slice(start, end);
