import { positionOnScale } from '../../catalog/vocabulary.ts';
import type { Sentence } from '../prose/prose.ts';
import { placeOf, quoteAround, subjectOf } from '../prose/say-where.ts';
import type { TextCheck } from '../text-check.ts';

const fewestWords = 4;

export const proficienciesDifferByActs: TextCheck = {
  name: 'proficiencies-differ-by-acts',
  rule: 'Two neighbouring proficiencies of a competency do not say the same but for words of degree, such as *often* and *always*.',
  severity: 'warning',
  run({ framework, sentences }, _context, report) {
    const described = sentences.flatMap((sentence) => inRubric(sentence, framework.scale));
    for (const ofFile of Map.groupBy(described, ({ sentence }) => sentence.passage.entry).values()) {
      for (const [lower, higher] of pairsOf(ofFile)) {
        report({
          ...placeOf(higher.passage, higher.start),
          message: `${subjectOf(higher.passage)} says ${said(higher)}, and one proficiency below ${said(lower)}.`,
          hint: 'Words of degree tell nobody which of the two they are at. Name another act, or an anchor: alone, with others, in the hard case.',
        });
      }
    }
  },
};

interface Described {
  sentence: Sentence;
  position: number;
}

function inRubric(sentence: Sentence, scale: readonly { id: string }[]): Described[] {
  const { kind, path } = sentence.passage;
  if (kind !== 'competency' || path[0] !== 'descriptors' || sentence.words.length < fewestWords) return [];
  const position = positionOnScale(String(path[1]), scale);
  return position === undefined ? [] : [{ sentence, position }];
}

/** Sentences that are alike but for degree, where the lower one stands right below the other. */
function pairsOf(described: readonly Described[]): [Sentence, Sentence][] {
  const alike = Map.groupBy(described, ({ sentence }) => sentence.withoutDegrees);
  const positions = [...new Set(described.map(({ position }) => position))].sort((a, b) => a - b);
  return [...alike.values()].flatMap((group) =>
    group.flatMap((higher): [Sentence, Sentence][] => {
      const below = positions[positions.indexOf(higher.position) - 1];
      const lower = group.find(({ position }) => position === below);
      return lower && !isSame(lower.sentence, higher.sentence) ? [[lower.sentence, higher.sentence]] : [];
    }),
  );
}

const isSame = (a: Sentence, b: Sentence): boolean => a.words.join() === b.words.join();

const said = ({ passage, start, end }: Sentence): string => quoteAround(passage, start, end);
