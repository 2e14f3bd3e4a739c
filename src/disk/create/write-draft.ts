import type { Draft } from '../../core/editing/draft.ts';
import type { Kind } from '../../core/schema/kinds.ts';
import { block, fieldLines } from '../edit/write-value.ts';

const explained = [
  'Readers count on what follows, and it waits for your words. Write it, and take away',
  'the "# " at the start of the line. All fields are in docs/fields.md.',
];

const bodies: Partial<Record<Kind, string>> = {
  track: 'What the work is like, told by an ordinary week.',
  activity: 'How to do it well.',
  guide: 'The guide itself.',
  story: 'The story itself.',
  change: 'What changed, and why.',
};

/** The text of a file to fill in: what is known, and what waits as comments that say what belongs there. */
export function writeDraft({ kind, fields, waiting }: Draft): string {
  const known = Object.entries(fields).flatMap(([field, value]) => fieldLines(field, value));
  const open = waiting.flatMap((each) => ['', `# ${each.says}`, ...openField(each).map(comment)]);
  const lines = [...known, ...(open.length > 0 ? ['', ...explained.map(comment), ...open] : [])];
  const body = bodies[kind];
  if (body === undefined) return `${lines.join('\n')}\n`;
  return `---\n${lines.join('\n')}\n---\n\n{/* ${body} Write it in place of this line. */}\n`;
}

const comment = (line: string): string => `# ${line}`.trimEnd();

function openField({ field, holds, begin }: Draft['waiting'][number]): string[] {
  if (begin !== undefined) return [`${field}:`, ...block(begin).map((line) => `  ${line}`)];
  return holds === 'list' ? [`${field}:`, '  -'] : [`${field}:`];
}
