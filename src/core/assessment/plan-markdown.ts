import { columns, endOf, type PaperWords, wayOf } from './plan-lines.ts';
import type { Aim, Worksheet } from './worksheet.ts';

/** A plan as Markdown: a heading, an aim with its table each, and what was done before. */
export function planMarkdown(sheet: Worksheet, said: PaperWords): string {
  const { plan } = sheet;
  const { colon } = said;
  const facts = [
    sheet.level && `**${said.level}${colon}** ${inline(sheet.level.title)}`,
    sheet.towards.length > 0 &&
      `**${said.towards}${colon}** ${sheet.towards.map(({ title }) => inline(title)).join(said.comma)}`,
    plan.review && `**${said.review}${colon}** ${inline(plan.review)}`,
  ];
  const parts = [
    `# ${sheet.name.trim() ? `${said.plan}${colon} ${inline(sheet.name)}` : said.plan}`,
    facts.filter(Boolean).join('  \n'),
    sheet.hopes && `## ${said.hopes}\n\n${escaped(sheet.hopes)}`,
    plan.isWithoutAim && `## ${said.withoutAim}\n\n${escaped(plan.whyWithoutAim)}`,
    ...(plan.isWithoutAim ? [] : plan.aims.map((aim) => aimMarkdown(aim, said))),
    plan.dropFirst && `**${said.dropFirst}${colon}** ${inline(plan.dropFirst)}`,
    sheet.past.length > 0 &&
      `## ${said.past}\n\n${sheet.past.map((each) => pastItem(each, said)).join('\n')}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function aimMarkdown(aim: Aim, said: PaperWords): string {
  const head = columns.map((column) => said.columns[column]);
  const rows = aim.lines.map((line) => {
    const becameOf =
      line.state === 'open' && !line.cameOf
        ? ''
        : ` (${endOf(line, said).filter(Boolean).join(`${said.colon} `)})`;
    return columns.map((column) => inline(column === 'title' ? line.title + becameOf : line[column]));
  });
  const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  return [`## ${inline(wayOf(aim, said))}`, escaped(aim.outcome), rows.length > 0 && table]
    .filter(Boolean)
    .join('\n\n');
}

const pastItem = ({ title, aim, state, cameOf }: Worksheet['past'][number], { states }: PaperWords): string =>
  `- ${[title, aim, states[state], cameOf].filter(Boolean).map(inline).join(' · ')}`;

const inline = (text: string): string => escaped(text.replace(/\s+/g, ' '));

/** What has a meaning in Markdown or HTML stands as it was typed, and a line stays a line. */
const escaped = (text: string): string =>
  text
    .trim()
    .split(/\r\n?|\n/)
    .map((line) =>
      line
        .trim()
        .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
        // At the beginning of a line these make a list or a rule of it, or a heading of the line before.
        .replace(/^[-+=]/, '\\$&')
        .replace(/^(\d+)([.)])/, '$1\\$2'),
    )
    .join('  \n');
