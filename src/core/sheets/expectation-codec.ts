import { quote } from '../problems/quote.ts';
import { isMapping } from '../schema/check-shape.ts';
import { wordOf } from './cell.ts';
import type { Codec, Reading } from './codec.ts';

interface Word {
  id: string;
  name: string;
}

/** What a level expects in a competency: its proficiency, `x` where none is stated, or `n/a`. */
export const expectationCodec = (scale: readonly Word[]): Codec => ({
  shape: 'number',
  write: (value) => {
    if (isMapping(value)) return shown(value['proficiency'] ?? 'x');
    return value === undefined ? '' : shown(value);
  },
  read(text, before) {
    const word = wordOf(text).toLowerCase();
    if (word === '') return { value: undefined };
    if (word === 'n/a' || word === 'na') return { value: 'n/a' };
    const more = isMapping(before) ? Object.entries(before).filter(([field]) => field !== 'proficiency') : [];
    if (word === 'expected' || word === 'x') return { value: Object.fromEntries(more) };
    const reading = proficiency(word, scale, isMapping(before) ? before['proficiency'] : before);
    if ('fault' in reading || !isMapping(before)) return reading;
    return { value: { proficiency: reading.value, ...Object.fromEntries(more) } };
  },
});

const shown = (value: unknown): string | number => (typeof value === 'number' ? value : String(value));

/** By number, id or name; written as it was, by id or by number. */
function proficiency(word: string, scale: readonly Word[], before: unknown): Reading {
  const position = /^\d+(\.0+)?$/.test(word)
    ? Number(word)
    : scale.findIndex(({ id, name }) => id === word || name.toLowerCase() === word) + 1;
  const step = scale[position - 1];
  if (!step) return { fault: `${quote(word)} is not a proficiency of this framework.`, hint: hintFor(scale) };
  const isById = typeof before === 'string' && before !== 'n/a' && !/^\d+$/.test(before);
  return { value: isById ? step.id : position };
}

const hintFor = (scale: readonly Word[]): string =>
  `Write a number from 1 to ${scale.length}, a name such as ${quote(scale[0]?.name)}, \`x\` for no stated one, or \`n/a\`, or leave the cell empty.`;
