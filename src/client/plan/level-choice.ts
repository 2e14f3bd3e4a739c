import { seenNow } from '../../core/assessment/framework-news.ts';
import type { PlanLevel } from '../../core/assessment/plan-data.ts';
import { levelById } from '../../core/assessment/rubric.ts';
import { pathOf } from '../../core/views/path-of.ts';
import { say } from '../say.ts';
import { afterPaint } from './after-paint.ts';
import { fine } from './blocks.ts';
import type { Desk } from './desk.ts';
import { pageLink, select } from './elements.ts';
import { joined } from './joined.ts';

/** The present level; one that the framework no longer has stays chosen until another is. */
export function levelChoice(desk: Desk): HTMLElement {
  const {
    data,
    sheet,
    words: { where },
  } = desk;
  const known = levelById(data, sheet.level?.id);
  const gone =
    sheet.level && !known
      ? [{ value: sheet.level.id, text: say(where.levelGone, { title: sheet.level.title }) }]
      : [];
  const field = select(
    {
      id: 'level',
      label: sheet.side === 'manager' ? where.levelOfManager : where.level,
      value: sheet.level?.id ?? '',
      set: (id) => chooseLevel(desk, id),
    },
    [
      { options: [{ value: '', text: where.chooseLevel }, ...gone] },
      ...levelGroups(desk, (level) => !level.isOff || level === known),
    ],
  );
  if (known) field.append(fine(pageLink(desk, pathOf('level', known.id), where.toLevel)));
  return field;
}

/** Levels to choose from, by track. */
export function levelGroups({ data }: Desk, isOffered: (level: PlanLevel) => boolean) {
  return data.tracks
    .map(({ title }, track) => ({
      name: title,
      options: data.levels
        .filter((level) => level.track === track && isOffered(level))
        .map((level) => ({ value: level.id, text: joined([level.title, level.grade]) })),
    }))
    .filter(({ options }) => options.length > 0);
}

function chooseLevel(desk: Desk, id: string): void {
  const { data, sheet, view } = desk;
  const level = levelById(data, id);
  if (level) sheet.level = { id, title: level.title };
  else delete sheet.level;
  sheet.towards = sheet.towards.filter((each) => each.id !== id);
  view.goesOn = false;
  lookAgain(desk);
  desk.keep();
  // The list says at once what was chosen; all else follows from it.
  afterPaint(() => desk.change());
}

/** What the chosen levels ask today is what later changes are told against. */
export function lookAgain({ data, sheet }: Desk): void {
  sheet.lastSeen = seenNow(data, sheet);
}
