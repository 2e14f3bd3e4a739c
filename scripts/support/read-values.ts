import { parseArgs } from 'node:util';
import { didYouMean } from '../../src/core/problems/did-you-mean.ts';
import type { Option, Values } from './options.ts';
import { UsageError } from './usage-error.ts';

/**
 * Reads the arguments of a command: its options, and as many other words as it takes. Whatever does not fit is a
 * `UsageError`.
 */
export function readArguments<Options extends Record<string, Option>>(
  options: Options,
  args: readonly string[],
  mostWords: number,
): { values: Values<Options>; words: string[] } {
  const types = Object.entries(options).map(([name, { value }]) => [name, typeOf(value)] as const);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(types),
    strict: false,
    tokens: true,
  });
  const values: Record<string, string | true> = {};
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      if (words.push(token.value) > mostWords) throw new UsageError(tooMuch(token.value, mostWords));
      continue;
    }
    const { name, rawName, value } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) throw new UsageError(unknown(rawName, Object.keys(options)));
    if (Object.hasOwn(values, name)) throw new UsageError(`\`--${name}\` is given twice.`);
    values[name] = valueFor(option, name, value);
  }
  return { values: values as Values<Options>, words };
}

/** The same for a command that takes options alone. */
export const readValues = <Options extends Record<string, Option>>(
  options: Options,
  args: readonly string[],
): Values<Options> => readArguments(options, args, 0).values;

const tooMuch = (word: string, most: number): string =>
  most === 0 ? `\`${word}\` is not an option.` : `\`${word}\` is one word too many.`;

const typeOf = (value: string | undefined) => ({ type: value ? ('string' as const) : ('boolean' as const) });

function valueFor({ value: meant }: Option, name: string, value: string | undefined): string | true {
  if (!meant && value !== undefined) throw new UsageError(`\`--${name}\` takes no value.`);
  if (!meant) return true;
  if (value === undefined || value.startsWith('--'))
    throw new UsageError(`\`--${name}\` needs a value: --${name} ${meant}.`);
  return value;
}

function unknown(rawName: string, names: readonly string[]): string {
  const meant = didYouMean(rawName.replace(/^-+/, ''), names);
  return `\`${rawName}\` is not an option.${meant ? ` Did you mean \`--${meant}\`?` : ''}`;
}
