import type { PlanWords } from './plan-words.ts';
import type { Aim, Line, Worksheet } from './worksheet.ts';

type Said = PlanWords['paper'] & { states: PlanWords['plan']['states'] };

const columns = ['title', 'person', 'manager', 'by', 'evidence'] as const;

/** A plan as Markdown: a heading, an aim with its table each, and what was done before. */
export function planMarkdown(sheet: Worksheet, said: Said): string {
  const { plan } = sheet;
  const facts = [
    sheet.level && `**${said.level}:** ${escaped(sheet.level.title)}`,
    sheet.towards.length > 0 &&
      `**${said.towards}:** ${sheet.towards.map(({ title }) => escaped(title)).join(', ')}`,
    plan.review && `**${said.review}:** ${escaped(plan.review)}`,
  ];
  const parts = [
    `# ${sheet.name ? `${said.plan}: ${escaped(sheet.name)}` : said.plan}`,
    facts.filter(Boolean).join('  \n'),
    sheet.hopes && `## ${said.hopes}\n\n${escaped(sheet.hopes)}`,
    plan.isWithoutAim && `## ${said.withoutAim}\n\n${escaped(plan.whyWithoutAim)}`,
    ...(plan.isWithoutAim ? [] : plan.aims.map((aim) => aimMarkdown(aim, said))),
    plan.dropFirst && `**${said.dropFirst}:** ${escaped(plan.dropFirst)}`,
    sheet.past.length > 0 &&
      `## ${said.past}\n\n${sheet.past.map((each) => pastItem(each, said)).join('\n')}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function aimMarkdown(aim: Aim, said: Said): string {
  const way = [aim.from?.name, aim.to.name].filter((each) => each !== undefined).join(' → ');
  const head = columns.map((column) => said.columns[column]);
  const rows = aim.lines.map((line) => columns.map((column) => cell(line[column])));
  const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  return [`## ${escaped(aim.title)}: ${escaped(way)}`, escaped(aim.outcome), rows.length > 0 && table]
    .filter(Boolean)
    .join('\n\n');
}

const pastItem = ({ title, aim, state, cameOf }: Worksheet['past'][number], { states }: Said): string =>
  `- ${[title, aim, states[state], cameOf].filter(Boolean).map(cell).join(' · ')}`;

const cell = (text: string): string => escaped(text).replace(/\s*\n\s*/g, ' ');

/** What has a meaning in Markdown or HTML stands as it was typed. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').trim();

/** The lines of a plan as CSV (RFC 4180), one an activity, the earlier ones last. */
export function planCsv(sheet: Worksheet, said: Said): string {
  const head = [said.aim, ...columns.map((column) => said.columns[column]), said.state, said.cameOf];
  const aims = sheet.plan.aims.flatMap((aim) =>
    aim.lines.map((line) => [aim.title, ...columns.map((column) => line[column]), ...endOf(line, said)]),
  );
  const past = sheet.past.map((each) => [
    each.aim,
    each.title,
    each.person,
    each.manager,
    each.ended,
    '',
    ...endOf(each, said),
  ]);
  return [head, ...aims, ...past].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}

const endOf = ({ state, cameOf }: Pick<Line, 'state' | 'cameOf'>, { states }: Said): string[] => [
  states[state],
  cameOf,
];

/** A spreadsheet takes what begins with one of these for a formula, and would run it. */
const formula = /^[=+\-@\t\r]/;

function field(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
