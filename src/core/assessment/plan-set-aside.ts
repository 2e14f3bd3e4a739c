import type { Beginning } from './blank.ts';
import { columns } from './plan-lines.ts';
import type { Aim, Line, Past, Plan } from './worksheet.ts';

/**
 * What a plan leaves behind when another follows: its activities with what came of them, aims that have none, and the
 * reason where there was no aim. What goes on in the plan that follows, with all of its words, is not left behind.
 * `withoutAim` is what a plan without an aim is called.
 */
export function setAside(plan: Plan, following: Plan, withoutAim: string, { newId, now }: Beginning): Past[] {
  const next = following.aims.flatMap(({ lines }) => lines);
  const begin = () => ({ ...nothing, id: newId(), ended: now.slice(0, 10) });
  const left = plan.aims.flatMap((aim) => {
    const lines = aim.lines.filter((line) => !goesOn(line, next));
    if (aim.lines.length > 0) return lines.map((line): Past => ({ ...begin(), ...wordsOf(aim, line) }));
    return isIn(following, aim) ? [] : [{ ...begin(), ...wordsOfBare(aim) }];
  });
  const staysWithout = following.isWithoutAim && following.whyWithoutAim === plan.whyWithoutAim;
  if (!plan.isWithoutAim || staysWithout) return left;
  return [...left, { ...begin(), title: withoutAim, state: 'done', cameOf: plan.whyWithoutAim }];
}

const nothing = { aim: '', outcome: '', person: '', manager: '', by: '', evidence: '', cameOf: '' };

const fields = [...columns, 'cameOf'] as const;

function goesOn(line: Line, next: readonly Line[]): boolean {
  const found = next.find(({ id }) => id === line.id);
  return found !== undefined && fields.every((each) => line[each] === '' || line[each] === found[each]);
}

const isIn = ({ aims }: Plan, { id, outcome }: Aim): boolean =>
  aims.some((each) => each.id === id && each.outcome === outcome);

const wordsOf = ({ title: aim, outcome }: Aim, line: Line) => {
  const { title, person, manager, by, evidence, state, cameOf } = line;
  return { title, aim, outcome, person, manager, by, evidence, state, cameOf };
};

const wordsOfBare = ({ title, outcome }: Aim) =>
  ({ title: outcome || title, aim: title, state: 'dropped' }) as const;
