import type { Alternative, Step } from '../../framework/level.ts';
import { type Between, pair } from '../between.ts';
import type { Draft } from '../change.ts';
import { titleDrafts } from '../texts/name-changes.ts';
import { statementDrafts } from '../texts/statement-changes.ts';
import { textDrafts } from '../texts/text-changes.ts';
import { expectationDrafts } from './expectation-changes.ts';

type Part = Pick<Alternative, 'expectations' | 'statements'>;

/** Ways of filling a level, one of which has to be met: one more makes it easier, one less harder. */
export function alternativeDrafts(
  before: readonly Alternative[],
  after: readonly Alternative[],
  known: Between,
): Draft[] {
  const path = ['alternatives'];
  const paired = pair(before, after, ({ id }) => id);
  const many = (verb: string, names: readonly Alternative[]) =>
    `${verb}: ${names.map(({ name }) => name).join(', ')}`;
  if (before.length === 0 && after.length > 0)
    return [
      {
        kind: 'raised',
        said: many('one of several alternatives has to be met now', after),
        bump: 'major',
        path,
      },
    ];
  if (after.length === 0 && before.length > 0)
    return [
      { kind: 'lowered', said: many('no alternative has to be met any more', before), bump: 'minor', path },
    ];
  return [
    ...paired.added.map(
      ({ name }): Draft => ({
        kind: 'new',
        said: `an alternative is new: ${name}`,
        after: name,
        bump: 'minor',
        path,
      }),
    ),
    ...paired.pairs.flatMap((both) => [
      ...titleDrafts(both.before.name, both.after.name, known, 'alternatives'),
      ...partDrafts(`the alternative ${both.after.name}`, both.before, both.after, path, known),
    ]),
    ...paired.removed.map(
      ({ name }): Draft => ({
        kind: 'removed',
        said: `an alternative is gone: ${name}`,
        before: name,
        bump: 'major',
        path,
      }),
    ),
  ];
}

export function stepDrafts(before: readonly Step[], after: readonly Step[], known: Between): Draft[] {
  const path = ['steps'];
  const paired = pair(before, after, ({ id }) => id);
  return [
    ...paired.added.map(
      ({ title }): Draft => ({
        kind: 'new',
        said: `a step inside the level is new: ${title}`,
        after: title,
        bump: 'major',
        path,
      }),
    ),
    ...paired.pairs.flatMap((both) => [
      ...titleDrafts(both.before.title, both.after.title, known, 'steps'),
      ...textDrafts(
        { label: `what the step ${both.after.title} stands for`, path, weight: 'tells' },
        both.before.meaning,
        both.after.meaning,
        known,
      ),
      ...partDrafts(`the step ${both.after.title}`, both.before, both.after, path, known),
    ]),
    ...paired.removed.map(
      ({ title }): Draft => ({
        kind: 'removed',
        said: `a step inside the level is gone: ${title}`,
        before: title,
        bump: 'minor',
        path,
      }),
    ),
  ];
}

function partDrafts(of: string, before: Part, after: Part, path: readonly string[], known: Between): Draft[] {
  const here = { path, risesFor: () => [] };
  return [
    ...expectationDrafts(before.expectations, after.expectations, here, known),
    ...statementDrafts(
      { one: 'a statement', all: 'statements', path },
      before.statements,
      after.statements,
      known,
    ),
  ].map((draft) => ({ ...draft, said: `in ${of}, ${draft.said}` }));
}
