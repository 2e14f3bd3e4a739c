import { diceCoefficient } from 'dice-coefficient';
import { mostAlike } from './most-alike.ts';
import type { Sentence } from './prose.ts';
import { fewestWords } from './sketch-of.ts';

const alike = 0.9;

/** A sentence and the first one before it that says nearly the same. */
export interface NearDuplicate {
  sentence: Sentence;
  earlier: Sentence;
  /** From 0 to 1, the share of pairs of letters that both have; 1 where all words are the same. */
  similarity: number;
}

/**
 * Sentences of which more than nine tenths stand earlier already, in a place that `areApart` lets count. Each sentence is
 * compared only with those that share a number of its sketch, so that thousands of files are compared as fast as read.
 */
export function nearDuplicates(
  sentences: readonly Sentence[],
  areApart: (a: Sentence, b: Sentence) => boolean,
): NearDuplicate[] {
  const isRepeated = repeatedNumbers(sentences);
  const bySketch = new Map<number, Sentence[]>();
  const found: NearDuplicate[] = [];
  for (const sentence of sentences) {
    if (sentence.words < fewestWords) continue;
    const duplicate = firstAlike(sentence, bySketch, areApart);
    if (duplicate) found.push(duplicate);
    for (const number of sentence.sketch) {
      if (!isRepeated(number)) continue;
      const known = bySketch.get(number);
      if (known) known.push(sentence);
      else bySketch.set(number, [sentence]);
    }
  }
  return found;
}

/** Most numbers of sketches stand in one sentence only, and need no list. Some that do are taken for others. */
function repeatedNumbers(sentences: readonly Sentence[]): (number: number) => boolean {
  const places = 2 ** Math.ceil(Math.log2(16 * sentences.length + 1));
  const counts = new Uint8Array(places);
  for (const { sketch } of sentences) {
    for (const number of sketch) {
      const at = number & (places - 1);
      counts[at] = counts[at] === 0 ? 1 : 2;
    }
  }
  return (number) => counts[number & (places - 1)] === 2;
}

/** Of shingles that very many share, only the first sentences are looked at. */
const mostCompared = 50;

function firstAlike(
  sentence: Sentence,
  bySketch: ReadonlyMap<number, readonly Sentence[]>,
  areApart: (a: Sentence, b: Sentence) => boolean,
): NearDuplicate | undefined {
  for (const number of sentence.sketch) {
    const candidates = bySketch.get(number);
    for (let n = 0; n < mostCompared; n++) {
      const earlier = candidates?.[n];
      if (!earlier) break;
      if (!areApart(earlier, sentence)) continue;
      const similarity = similarityOf(earlier, sentence);
      if (similarity > alike) return { sentence, earlier, similarity };
    }
  }
  return undefined;
}

/** Texts of very different length or letters are not compared: they cannot share nine tenths. */
function similarityOf(a: Sentence, b: Sentence): number {
  if (a.key === b.key) return 1;
  const [lengthOfA, lengthOfB] = [a.end - a.start, b.end - b.start];
  if (Math.min(lengthOfA, lengthOfB) < 0.8 * Math.max(lengthOfA, lengthOfB)) return 0;
  const [one, other] = [textOf(a), textOf(b)];
  return mostAlike(one, other) > alike ? diceCoefficient(one, other) : 0;
}

const textOf = ({ passage, start, end }: Sentence): string => passage.text.slice(start, end);
