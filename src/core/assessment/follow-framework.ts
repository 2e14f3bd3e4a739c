import { idNow } from './id-now.ts';
import { joinedAnswers } from './joined-answers.ts';
import type { PlanData } from './plan-data.ts';
import { competencyById, levelById, type Named, scaleOf } from './rubric.ts';
import type { Aim, Answer, Line, Worksheet } from './worksheet.ts';

type Place = NonNullable<Worksheet['level']>;

/** A worksheet with the ids, titles and places on scales of today. What the framework no longer has is marked. */
export function followFramework(data: PlanData, sheet: Worksheet): Worksheet {
  const { level, towards, answers, plan, promotionCase, lastSeen } = sheet;
  const here = level && placeNow(data, level);
  return {
    ...sheet,
    ...(here ? { level: here } : {}),
    towards: placesBeside(
      here,
      towards.map((each) => placeNow(data, each)),
    ),
    answers: joinedAnswers(data, answers).map((each) => answerNow(data, each)),
    plan: { ...plan, aims: plan.aims.map((each) => aimNow(data, each)) },
    promotionCase: promotionCase.map((each) => ({ ...each, to: idNow(data, 'level', each.to) })),
    lastSeen: lastSeen.map((each) => ({
      ...each,
      level: idNow(data, 'level', each.level),
      expects: each.expects.map((one) => ({
        ...one,
        competency: idNow(data, 'competency', one.competency),
        ...(one.proficiency
          ? { proficiency: { ...one.proficiency, id: idNow(data, 'proficiency', one.proficiency.id) } }
          : {}),
      })),
    })),
  };
}

/** Levels that became one, or the present level, are no places of their own any more. */
const placesBeside = (here: Place | undefined, towards: readonly Place[]): Place[] => [
  ...new Map(towards.filter(({ id }) => id !== here?.id).map((each) => [each.id, each])).values(),
];

function placeNow(data: PlanData, place: Place): Place {
  const id = idNow(data, 'level', place.id);
  return titled({ ...place, id }, levelById(data, id));
}

function answerNow(data: PlanData, answer: Answer): Answer {
  const { choice } = answer;
  return {
    ...aboutNow(data, answer),
    ...(choice?.kind === 'picked' ? { choice: { ...choice, ...stepNow(data, answer, choice) } } : {}),
  };
}

function aimNow(data: PlanData, aim: Aim): Aim {
  return {
    ...aboutNow(data, aim),
    ...(aim.from ? { from: { ...aim.from, ...stepNow(data, aim, aim.from) } } : {}),
    to: { ...aim.to, ...stepNow(data, aim, aim.to) },
    lines: aim.lines.map((line) => lineNow(data, line)),
  };
}

function lineNow(data: PlanData, line: Line): Line {
  if (line.activity === undefined) return line;
  const activity = idNow(data, 'activity', line.activity);
  const isKnown = data.activities.some(({ id }) => id === activity);
  // Its title may be in the writer's own words by now.
  return titled({ ...line, activity }, isKnown ? { title: line.title } : undefined);
}

function aboutNow<Item extends { competency: string; title: string }>(data: PlanData, item: Item): Item {
  const competency = idNow(data, 'competency', item.competency);
  return titled({ ...item, competency }, competencyById(data, competency));
}

/** Where a proficiency stands on the scale today, and its name; as it was where the scale no longer has it. */
function stepNow(
  data: PlanData,
  { competency }: { competency: string },
  { id: was, position, name }: Named,
): Named {
  const id = idNow(data, 'proficiency', was);
  const found = competencyById(data, idNow(data, 'competency', competency));
  const step = found && scaleOf(data, found).find((each) => each.id === id);
  return step ? { id, position: step.position, name: step.name } : { id, position, name };
}

function titled<Item extends { title: string }>(item: Item, found: { title: string } | undefined): Item {
  const { isGone: _, ...kept } = item as Item & { isGone?: boolean };
  return { ...kept, title: found?.title ?? item.title, ...(found ? {} : { isGone: true }) } as Item;
}
