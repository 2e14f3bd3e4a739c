import { z } from 'zod';
import { describes, unwrap } from '../schema/fields-of.ts';
import { date, translatable } from '../schema/parts.ts';
import { statement } from '../schema/statement.ts';
import type { Codec, Notation } from './codec.ts';
import {
  dayCodec,
  linesCodec,
  notationCodec,
  numberCodec,
  textCodec,
  wordCodec,
  wordsCodec,
  yesNoCodec,
} from './codecs.ts';
import type { FieldColumn } from './sheet.ts';

type Schema = z.core.$ZodType;

/** Lists of words that fields take theirs from, by the name of the field. */
export type Choices = Readonly<Record<string, readonly string[]>>;

const widths: Readonly<Record<Codec['shape'], number>> = {
  word: 16,
  number: 10,
  text: 44,
  lines: 60,
  notation: 44,
};

/** The columns for the fields of a mapping, in the order of its schema. A new field has its column without being told of here. */
export function columnsOf(
  schema: Schema,
  notation: Notation,
  choices: Choices,
  without: readonly string[] = [],
): FieldColumn[] {
  const shape = unwrap(schema)[0];
  if (!(shape instanceof z.ZodObject)) return [];
  return Object.entries(shape.shape as Record<string, Schema>)
    .filter(([id]) => !without.includes(id))
    .map(([id, field]) => columnOf(id, field, notation, choices[id]));
}

function columnOf(
  id: string,
  field: Schema,
  notation: Notation,
  offered: readonly string[] | undefined,
): FieldColumn {
  const codec = codecOf(field, notation);
  const words = wordsIn(field) ?? (codec.shape === 'word' || codec.shape === 'lines' ? offered : undefined);
  return {
    id,
    label: labelOf(id),
    hint: describes(field) ?? '',
    path: [id],
    codec,
    width: id === 'title' ? 30 : widths[codec.shape],
    ...(words && codec.shape === 'word' ? { choices: words } : {}),
  };
}

const names: Readonly<Record<string, string>> = { esco: 'ESCO', onet: 'O*NET' };

/** `notThis` reads "Not this". */
const labelOf = (id: string): string => {
  const name = names[id];
  if (name) return name;
  const words = id.replace(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

function codecOf(field: Schema, notation: Notation): Codec {
  const shapes = unwrap(field);
  const [only] = shapes;
  if (only instanceof z.ZodArray && only.element === statement) return linesCodec;
  if (shapes.every((shape) => isListOf(shape, isText) || isText(shape))) {
    return shapes.some((shape) => isListOf(shape, isText)) ? linesCodec : textCodec;
  }
  if (shapes.length > 1 || !only) return notationCodec(notation);
  if (only === date) return dayCodec;
  if (only instanceof z.ZodEnum) return wordCodec(only.options.map(String));
  if (only instanceof z.ZodBoolean) return yesNoCodec;
  if (only instanceof z.ZodNumber) return numberCodec;
  if (isListOf(only, (inner) => inner instanceof z.ZodString)) return wordsCodec;
  return only instanceof z.ZodString ? wordCodec() : notationCodec(notation);
}

const isText = (shape: Schema): boolean => translatable.get(shape)?.holds === 'text';

function isListOf(shape: Schema, fits: (inner: Schema) => boolean): boolean {
  return shape instanceof z.ZodArray && unwrap(shape.element).every(fits);
}

function wordsIn(field: Schema): readonly string[] | undefined {
  const [only, ...others] = unwrap(field);
  if (others.length > 0) return undefined;
  if (only instanceof z.ZodBoolean) return ['yes', 'no'];
  return only instanceof z.ZodEnum ? only.options.map(String) : undefined;
}
