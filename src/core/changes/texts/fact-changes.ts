import type { Fact } from '../../framework/competency.ts';
import { pair } from '../between.ts';
import type { Draft } from '../change.ts';
import { plainDrafts } from './plain-changes.ts';

/** What became of facts, which describe a thing and ask for nothing. */
export function factDrafts(before: readonly Fact[], after: readonly Fact[]): Draft[] {
  const paired = pair(before, after, ({ label }) => label);
  const path = ['facts'];
  return [
    ...paired.added.flatMap((fact) => plainDrafts(fact.label, path, undefined, inWords(fact))),
    ...paired.pairs.flatMap((both) =>
      plainDrafts(both.after.label, path, inWords(both.before), inWords(both.after)),
    ),
    ...paired.removed.flatMap((fact) => plainDrafts(fact.label, path, inWords(fact), undefined)),
  ];
}

const inWords = ({ value, unit }: Fact): string =>
  [value, unit].filter((part) => part !== undefined).join(' ');
