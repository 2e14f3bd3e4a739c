import { UsageError } from './usage-error.ts';

/** How many processes were asked for, where any number was. */
export function readProcesses(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new UsageError(`\`--processes ${text}\` is not a whole number from 1 to 99.`);
}
