import type { Statement } from '../../framework/statement.ts';
import { type Between, pair } from '../between.ts';
import type { Draft } from '../change.ts';
import { textDrafts } from '../texts/text-changes.ts';

/** Each stands in the place of the responsibility whose id it has. Where it does no more, the level asks that again. */
export function replacementDrafts(
  before: readonly Statement[],
  after: readonly Statement[],
  known: Between,
): Draft[] {
  const path = ['replace', 'responsibilities'];
  const paired = pair(before, after, ({ id }) => id);
  const label = { label: 'a responsibility', path, weight: 'asks' as const };
  return [
    ...paired.added.flatMap(({ text }) => textDrafts(label, undefined, text, known)),
    ...paired.pairs.flatMap((both) => textDrafts(label, both.before.text, both.after.text, known)),
    ...paired.removed.map(
      ({ text }): Draft => ({
        kind: 'changed',
        said: 'a responsibility is as the level itself has it',
        before: text,
        bump: 'major',
        path,
      }),
    ),
  ];
}
