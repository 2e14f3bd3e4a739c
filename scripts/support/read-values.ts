import { parseArgs } from 'node:util';
import { didYouMean } from '../../src/core/problems/did-you-mean.ts';
import type { Option, Values } from './options.ts';
import { UsageError } from './usage-error.ts';

/** Reads the arguments of a command. Whatever does not fit its options is a `UsageError`. */
export function readValues<Options extends Record<string, Option>>(
  options: Options,
  args: readonly string[],
): Values<Options> {
  const types = Object.entries(options).map(([name, { value }]) => [name, typeOf(value)] as const);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(types),
    strict: false,
    tokens: true,
  });
  const values: Record<string, string | true> = {};
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') throw new UsageError(`\`${token.value}\` is not an option.`);
    const { name, rawName, value } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) throw new UsageError(unknown(rawName, Object.keys(options)));
    if (Object.hasOwn(values, name)) throw new UsageError(`\`--${name}\` is given twice.`);
    values[name] = valueFor(option, name, value);
  }
  return values as Values<Options>;
}

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
