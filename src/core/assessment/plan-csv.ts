import { columns, endOf, type PaperWords, wayOf } from './plan-lines.ts';
import type { Aim, Worksheet } from './worksheet.ts';

/** The lines of a plan as CSV (RFC 4180), one an activity or an aim that has none, the earlier ones last. */
export function planCsv(sheet: Worksheet, said: PaperWords): string {
  const head = [said.aim, ...columns.map((column) => said.columns[column]), said.state, said.cameOf];
  const { isWithoutAim, whyWithoutAim } = sheet.plan;
  const aims = isWithoutAim
    ? [[said.withoutAim, '', '', '', '', '', '', whyWithoutAim]]
    : sheet.plan.aims.flatMap((aim) => aimRows(aim, said));
  const past = sheet.past.map((each) => [
    each.aim,
    each.title,
    each.person,
    each.manager,
    each.by || each.ended,
    each.evidence,
    ...endOf(each, said),
  ]);
  return [head, ...aims, ...past].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

function aimRows(aim: Aim, said: PaperWords): string[][] {
  if (aim.lines.length === 0) return [[wayOf(aim, said), '', '', '', '', aim.outcome, '', '']];
  return aim.lines.map((line) => [
    wayOf(aim, said),
    ...columns.map((column) => line[column]),
    ...endOf(line, said),
  ]);
}

/** A spreadsheet takes what begins with one of these for a formula, and would run it, some after a space or a line. */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

function field(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
