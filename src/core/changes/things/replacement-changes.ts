import type { Statement } from '../../framework/statement.ts';
import type { Overlay } from '../../framework/things.ts';
import { type Between, pair } from '../between.ts';
import type { Draft } from '../change.ts';
import { asksNoMore } from '../texts/same-ask.ts';
import { textDrafts } from '../texts/text-changes.ts';
import { levelsNow } from './under-overlay.ts';

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

const replaced = {
  summary: { label: 'the summary of its levels', weight: 'tells' },
  scopeText: { label: 'the scope of its levels', weight: 'tells' },
  notThis: { label: 'what its levels are not', weight: 'says' },
} as const;

/** The texts that stand in the place of those of a level. Where one does no more, the level says its own again. */
export const replacedTextDrafts = (before: Overlay, after: Overlay, known: Between): Draft[] =>
  (['summary', 'scopeText', 'notThis'] as const).flatMap((field) => {
    const label = { ...replaced[field], path: ['replace', field] };
    const drafts = textDrafts(label, before.replace[field], after.replace[field], known);
    return drafts.map((draft) =>
      draft.kind === 'removed' && mayAskMore(field, before, after, known)
        ? { ...draft, kind: 'changed', said: `${label.label} is as each of them has it`, bump: 'major' }
        : draft,
    );
  });

function mayAskMore(field: keyof typeof replaced, before: Overlay, after: Overlay, known: Between): boolean {
  const was = before.replace[field] ?? '';
  const is = levelsNow(after, known).flatMap((level) => level[field] ?? []);
  return replaced[field].weight === 'tells' && is.some((text) => !asksNoMore(was, text, known));
}
