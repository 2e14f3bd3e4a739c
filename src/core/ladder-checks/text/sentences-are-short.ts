import { nameField } from '../../problems/name-field.ts';
import type { Passage } from '../prose/passages-of.ts';
import { fewWords } from '../prose/prose.ts';
import { placeOf, subjectOf } from '../prose/say-where.ts';
import type { TextCheck } from '../text-check.ts';

const mostInBehaviour = 40;
const mostInSummary = fewWords;
const mostBehaviours = 5;

export const sentencesAreShort: TextCheck = {
  name: 'sentences-are-short',
  rule: 'A summary has at most 25 words, a behaviour or responsibility at most 40, and a proficiency of a competency at most five behaviours.',
  severity: 'warning',
  run({ framework, long }, _context, report) {
    for (const passage of long) {
      const { words } = passage;
      const most = mostWords(passage);
      if (most === undefined || words <= most) continue;
      report({
        ...placeOf(passage, 0),
        message:
          `${nameField(passage.path)} of ${subjectOf(passage)} has ${words} words, and ${most} are the most that is read at a glance.`.replace(
            /^./,
            (first) => first.toUpperCase(),
          ),
        hint: 'One act each: split it, or leave out what does not change what somebody does.',
      });
    }
    for (const { id, file, descriptors } of framework.competencies) {
      for (const { proficiency, behaviours } of descriptors) {
        if (behaviours.length <= mostBehaviours) continue;
        report({
          file,
          path: ['descriptors', String(proficiency.position)],
          message: `\`${id}\` has ${behaviours.length} behaviours at \`${proficiency.name}\`, and ${mostBehaviours} are the most that anybody keeps apart.`,
          hint: 'Keep those that tell this proficiency from the one below it.',
        });
      }
    }
  },
};

function mostWords({ kind, field }: Passage): number | undefined {
  if (kind !== 'level' && kind !== 'competency' && kind !== 'track') return undefined;
  if (field === 'summary') return mostInSummary;
  return field === 'behaviours' || field === 'responsibilities' ? mostInBehaviour : undefined;
}
