import { blankPlan } from '../../core/assessment/blank.ts';
import type { Aim, Line, Plan, Worksheet } from '../../core/assessment/worksheet.ts';
import { beginning, type Desk, idOf } from './desk.ts';

type Past = Worksheet['past'][number];

/**
 * The lines of the plan move to what was done before, and an empty plan takes its place. Lines that go on in the plan
 * that follows, with all of their words, are not set aside.
 */
export function setPlanAside({ sheet, words }: Desk, following: Plan = blankPlan()): void {
  const { aims, isWithoutAim, whyWithoutAim } = sheet.plan;
  const next = following.aims.flatMap((aim) => aim.lines);
  const lines = aims.flatMap((aim) =>
    aim.lines.filter((line) => !goesOn(line, next)).map((line) => pastOf(aim, line)),
  );
  const isKept = (aim: Aim) =>
    aim.lines.length > 0 ||
    following.aims.some(({ id, outcome }) => id === aim.id && outcome === aim.outcome);
  const bare = aims.filter((aim) => !isKept(aim)).map((aim) => past(aim.outcome || aim.title, aim.title));
  const without =
    isWithoutAim && !(following.isWithoutAim && following.whyWithoutAim === whyWithoutAim)
      ? [{ ...past(words.plan.withoutAim, ''), state: 'done' as const, cameOf: whyWithoutAim }]
      : [];
  sheet.past = [...sheet.past, ...lines, ...bare, ...without];
  sheet.plan = blankPlan();
}

function goesOn(line: Line, next: readonly Line[]): boolean {
  const found = next.find(({ id }) => id === line.id);
  const fields = ['title', 'person', 'manager', 'by', 'evidence', 'cameOf'] as const;
  return found !== undefined && fields.every((each) => line[each] === '' || line[each] === found[each]);
}

const past = (title: string, aim: string): Past => ({
  id: idOf(),
  title,
  aim,
  person: '',
  manager: '',
  state: 'dropped',
  cameOf: '',
  ended: beginning().now.slice(0, 10),
});

const pastOf = (aim: Aim, { title, person, manager, state, cameOf }: Line): Past => ({
  ...past(title, aim.title),
  person,
  manager,
  state,
  cameOf,
});
