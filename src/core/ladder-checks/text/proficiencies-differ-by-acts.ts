import { positionOnScale } from '../../catalog/vocabulary.ts';
import type { Prose, Sentence } from '../prose/prose.ts';
import { placeOf, quoteAround, subjectOf } from '../prose/say-where.ts';
import type { TextCheck } from '../text-check.ts';

const fewestWords = 4;

export const proficienciesDifferByActs: TextCheck = {
  name: 'proficiencies-differ-by-acts',
  rule: 'Two neighbouring proficiencies of a competency do not say the same but for words of degree, such as *often* and *always*.',
  severity: 'warning',
  run({ framework, sentences, keyOfAct }, _context, report) {
    const described = sentences.filter(isInRubric).flatMap((sentence) => placed(sentence, framework.scale));
    for (const ofFile of Map.groupBy(described, ({ sentence }) => sentence.passage.entry).values()) {
      for (const [lower, higher] of pairsOf(ofFile, keyOfAct)) {
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

const isInRubric = ({ passage: { kind, path }, words }: Sentence): boolean =>
  kind === 'competency' && path[0] === 'descriptors' && words >= fewestWords;

function placed(sentence: Sentence, scale: readonly { id: string }[]): Described[] {
  const position = positionOnScale(String(sentence.passage.path[1]), scale);
  return position === undefined ? [] : [{ sentence, position }];
}

/** Sentences that are alike but for degree, where the lower one stands right below the other. */
function pairsOf(described: readonly Described[], keyOfAct: Prose['keyOfAct']): [Sentence, Sentence][] {
  const at = Map.groupBy(described, ({ position }) => position);
  const positions = [...at.keys()].sort((a, b) => a - b);
  const below = (position: number) => at.get(positions[positions.indexOf(position) - 1] ?? 0) ?? [];
  const acts = new Map<Sentence, number>();
  const actOf = (sentence: Sentence): number => {
    const act = acts.get(sentence) ?? keyOfAct(sentence);
    acts.set(sentence, act);
    return act;
  };
  const areAlike = (lower: Sentence, higher: Sentence) =>
    mayBeAlike(lower, higher) && actOf(lower) === actOf(higher);
  return described.flatMap(({ sentence: higher, position }) =>
    below(position)
      .filter(({ sentence }) => areAlike(sentence, higher))
      .map(({ sentence }): [Sentence, Sentence] => [sentence, higher]),
  );
}

/** They end or begin alike: a quick look that saves reading most of them. The very same sentence is no matter of degree. */
const mayBeAlike = (a: Sentence, b: Sentence): boolean =>
  a.key !== b.key && (a.last === b.last || a.first === b.first || sharesSketch(a, b));

const sharesSketch = (a: Sentence, b: Sentence): boolean =>
  a.sketch.some((number) => b.sketch.includes(number));

const said = ({ passage, start, end }: Sentence): string => quoteAround(passage, start, end);
