import type { Position } from '../../core/problems/problem.ts';
import type { Fault } from './fault.ts';

interface Explanation {
  said: RegExp;
  message: string;
  hint: string;
}

/** What the parser of the site says, and what that means for who writes a body. `$1` and `$2` are parts of what it said. */
const explanations: readonly Explanation[] = [
  {
    said: /^Unexpected character `!`/,
    message: 'MDX has no comments that begin with `<!--`.',
    hint: 'Write the comment as `{/* … */}`.',
  },
  {
    said: /^Unexpected character after `<`/,
    message: '`<` begins a component, but no component follows.',
    hint: 'Write `\\<` for the sign itself, `[text](address)` for a link, and `name="value"` for what a component is given.',
  },
  {
    said: /^Expected a closing tag for `(<[^`]*>)`/,
    message: '`$1` is not closed in the part of the text in which it opens.',
    hint: 'Close it there, or write it with `/>` at its end if nothing stands in it.',
  },
  {
    said: /^Unexpected closing tag `(<[^`]*>)`, expected corresponding closing tag for `(<[^`]*>)`/,
    message: '`$1` stands here while `$2` is still open.',
    hint: 'Close first what was opened last.',
  },
  {
    said: /^(?:Unexpected|Expected the) closing tag `(<[^`]*>)`/,
    message: '`$1` closes nothing that opened in this part of the text.',
    hint: 'Remove it, or put both ends on lines of their own with empty lines between them and the text.',
  },
];

const other = {
  message: 'From here on, the body cannot be read as MDX.',
  hint: 'Look at the signs `<`, `{` and `}`.',
};

/** What the parser says of a body that is not MDX begins with line and column. */
export function explainMdx(error: unknown, start: Position): Fault {
  const said = error instanceof Error ? error.message : '';
  const [, line, column, text = ''] = /^(\d+):(\d+): (.*)/s.exec(said) ?? [];
  const position = line && column ? { line: Number(line), column: Number(column) } : start;
  const { message, hint } = explain(text);
  return { check: 'mdx-is-well-formed', position, message, hint };
}

function explain(text: string): { message: string; hint: string } {
  const fitting = explanations.find(({ said }) => said.test(text));
  const found = fitting?.said.exec(text);
  if (!fitting || !found) return other;
  return {
    ...fitting,
    message: fitting.message.replace(/\$(\d)/g, (_, index) => found[Number(index)] ?? ''),
  };
}
