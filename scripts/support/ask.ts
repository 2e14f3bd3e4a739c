import { autocomplete, autocompleteMultiselect, isCancel, select, text } from '@clack/prompts';
import type { Choice } from '../../src/disk/create/choices.ts';

/** Where questions are put. */
export interface Terminal {
  input: NodeJS.ReadStream;
  output: NodeJS.WriteStream;
}

/** The terminal that this process runs at; nothing where nobody sits there. */
export function askingTerminal(): Terminal | undefined {
  const { stdin: input, stdout: output } = process;
  return input.isTTY && output.isTTY ? { input, output } : undefined;
}

/** A question to a person at a terminal. */
export interface Question {
  asks: string;
  choices: readonly Choice[];
  isOptional: boolean;
  isMany: boolean;
}

/** The person at the terminal wants no more questions. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

/** How many choices can be seen at a glance; of more, one types a part. */
const atAGlance = 10;
const leaveOpen: Choice = { value: '', label: 'Leave it open' };

/** Asks, and returns the answer as an option would give it; empty where it is left open. */
export async function ask(question: Question, terminal: Terminal): Promise<string> {
  const answer = await answerTo(question, terminal);
  if (isCancel(answer)) throw new Cancelled();
  return Array.isArray(answer) ? answer.join(',') : String(answer ?? '').trim();
}

function answerTo({ asks: message, choices, isOptional, isMany }: Question, terminal: Terminal) {
  if (choices.length === 0) {
    const validate = (written: string | undefined) =>
      isOptional || written?.trim() ? undefined : 'Write something, or stop with Ctrl+C.';
    return text({ message, validate, ...terminal });
  }
  const options = [...choices, ...(isOptional && !isMany ? [leaveOpen] : [])];
  const placeholder = 'Type a part of it';
  if (isMany)
    return autocompleteMultiselect({ message, options, placeholder, required: !isOptional, ...terminal });
  return options.length > atAGlance
    ? autocomplete({ message, options, placeholder, ...terminal })
    : select({ message, options, ...terminal });
}
