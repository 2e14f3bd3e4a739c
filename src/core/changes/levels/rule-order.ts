import type { Level } from '../../framework/level.ts';
import type { Between } from '../between.ts';
import type { Draft } from '../change.ts';
import { textDrafts } from '../texts/text-changes.ts';

type Rule = Level['expectationRule'];
type Order = 'same' | 'stricter' | 'laxer' | 'other';

const path = ['expectationRule'];

/** What became of the rule that says how many expectations have to be met. */
export function ruleDrafts(before: Rule, after: Rule, known: Between): Draft[] {
  const order = compareRules(before, after);
  const [was, is] = [before, after].map(inWords);
  if (order === 'same')
    return textDrafts(
      { label: 'the rule for expectations', path, weight: 'tells' },
      textOf(before),
      textOf(after),
      known,
    );
  const kind = order === 'stricter' ? 'raised' : order === 'laxer' ? 'lowered' : 'changed';
  const said = `how many expectations have to be met changes from ${was} to ${is}`;
  return [{ kind, said, before: was, after: is, bump: kind === 'lowered' ? 'minor' : 'major', path }];
}

const textOf = (rule: Rule): string | undefined =>
  typeof rule === 'object' && 'share' in rule ? rule.text : undefined;

/** Whether a rule asks for more than another. A rule of another sort, but for all of them, cannot be compared. */
function compareRules(before: Rule, after: Rule): Order {
  if (inWords(before) === inWords(after)) return 'same';
  const [was, is] = [partOf(before), partOf(after)];
  if (was.sort === is.sort && was.part !== is.part) return is.part > was.part ? 'stricter' : 'laxer';
  if (before === 'all' && isPart(after)) return 'laxer';
  return after === 'all' && isPart(before) ? 'stricter' : 'other';
}

/** It speaks of a part of what is expected, at the proficiencies that are expected. */
const isPart = (rule: Rule): boolean => typeof rule === 'object' && !('points' in rule) && !('at' in rule);

/** Rules of the same sort differ in nothing but how much they ask for. A majority is a little more than half. */
function partOf(rule: Rule): { sort: string; part: number } {
  if (rule === 'all') return { sort: 'all', part: 1 };
  if ('allBut' in rule) return { sort: 'allBut', part: -rule.allBut };
  if ('points' in rule) return { sort: 'points', part: rule.points };
  const part = rule.share === 'majority' ? 0.5 + Number.EPSILON : rule.share;
  return { sort: `share at ${rule.at ?? ''} ${rule.others ?? ''}`, part };
}

function inWords(rule: Rule): string {
  if (rule === 'all') return 'all';
  if ('allBut' in rule) return `all but ${rule.allBut}`;
  if ('points' in rule) return `${rule.points} points`;
  const at = rule.at === undefined ? '' : ` at ${rule.at}`;
  const others =
    rule.others === undefined
      ? ''
      : rule.others === 'free'
        ? ', the others free'
        : ', the others as expected';
  const share = rule.share === 'majority' ? 'a majority' : `${Math.round(rule.share * 100)} %`;
  return `${share}${at}${others}`;
}
