import { isDeepStrictEqual } from 'node:util';
import { CST, Lexer } from 'yaml';
import { EditError } from '../edit/edit.ts';
import { lineEndIn, startOfLine } from '../edit/lines.ts';
import { parseYaml } from '../parse/parse-yaml.ts';

/** The comments in YAML, each from its `#` to the end of its line. */
function commentsIn(yaml: string): string[] {
  const tokens = [...new Lexer().lex(yaml)];
  // What follows the mark of a text is a text, also where it begins with `#`.
  return tokens
    .filter(
      (token, at) => CST.tokenType(token) === 'comment' && CST.tokenType(tokens[at - 1] ?? '') !== 'scalar',
    )
    .map((token) => token.trimEnd());
}

/** The comments that one text has and another has not, in their order. */
export function commentsLost(before: string, after: string): string[] {
  const left = commentsIn(after);
  return commentsIn(before).filter((comment) => {
    const at = left.indexOf(comment);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A changed text with comments on lines of their own, above the first line that the change touched. */
export function withComments(before: string, after: string, comments: readonly string[]): string {
  if (comments.length === 0) return after;
  const line = startOfLine(after, firstDifference(before, after));
  const margin = /^ */.exec(before.slice(line))?.[0] ?? '';
  const lines = comments.map((comment) => `${margin}${comment}${lineEndIn(after)}`);
  const text = after.slice(0, line) + lines.join('') + after.slice(line);
  if (!isSameData(text, after)) throw new EditError('Its comments have no place where they could be kept.');
  return text;
}

export const isSameData = (one: string, other: string): boolean =>
  isDeepStrictEqual(parseYaml(one), parseYaml(other)) && 'data' in parseYaml(one);

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}
