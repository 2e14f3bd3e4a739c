import { YAMLException } from 'js-yaml';
import { parseDocument } from 'yaml';
import type { Position } from '../../core/problems/problem.ts';
import type { Fault } from './fault.ts';
import type { Cause } from './mistake.ts';
import { nameCause } from './name-cause.ts';
import { positionsIn } from './positions-in.ts';

/** The first mistake in a text that is not YAML. `error` is what the fast reader said of it. */
export function explainSyntax(text: string, error: unknown): Fault {
  if (isTooDeep(error)) return tooDeep(error);
  const cause = firstCause(beginningOf(text, error));
  if (!cause) return unexplained(error);
  const { offset, message, hint } = cause;
  return {
    check: 'yaml-is-well-formed',
    position: positionsIn(text)(Math.min(offset, text.length)),
    message,
    hint,
  };
}

/** A fault where all that is known is that the fast reader stopped, and mostly also where. */
export const unexplained = (error: unknown): Fault => ({
  check: 'yaml-is-well-formed',
  position: markOf(error),
  message: 'From here on, the file cannot be read as YAML.',
  hint: 'Look at the indentation, the quotation marks and the colons of this line and of the line above.',
});

/** The mistake stands before the place where the fast reader stopped, and the slow one would take long for the rest. */
function beginningOf(text: string, error: unknown): string {
  const stop = error instanceof YAMLException ? (error.mark?.position ?? 0) : 0;
  const lineEnd = text.indexOf('\n', stop + 200);
  return text.slice(0, lineEnd < 0 || lineEnd > stop + 2000 ? stop + 2000 : lineEnd + 1);
}

/** Nothing where the part after the first mistake is nested so deep that the stack does not suffice. */
function firstCause(text: string): Cause | undefined {
  try {
    const document = parseDocument(text, { prettyErrors: false, uniqueKeys: false, logLevel: 'silent' });
    const first = document.errors.sort((a, b) => a.pos[0] - b.pos[0])[0];
    return (
      first && nameCause({ code: first.code, said: first.message, offset: first.pos[0], text, document })
    );
  } catch {
    return undefined;
  }
}

const isTooDeep = (error: unknown): error is YAMLException =>
  error instanceof YAMLException && error.reason.startsWith('nesting exceeded');

const tooDeep = (error: YAMLException): Fault => ({
  check: 'nesting-is-shallow',
  position: markOf(error),
  message: 'From here on, lists and fields are nested more than 100 deep.',
  hint: 'The fields of a framework nest about ten deep. Look for brackets or dashes that are not meant.',
});

function markOf(error: unknown): Position {
  const mark = error instanceof YAMLException ? error.mark : undefined;
  return mark ? { line: mark.line + 1, column: mark.column + 1 } : { line: 1, column: 1 };
}
