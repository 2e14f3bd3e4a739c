import { z } from 'zod';
import { askedFor } from '../schema/asked-for.ts';
import { descriptionOf, unwrap } from '../schema/fields-of.ts';
import { schemas } from '../schema/index.ts';
import type { Kind } from '../schema/kinds.ts';

/** A file that somebody is going to fill in. */
export interface Draft {
  kind: Kind;
  /** What is known already. */
  fields: Readonly<Record<string, unknown>>;
  /** What readers count on and nobody has written yet. */
  waiting: readonly Waiting[];
}

interface Waiting {
  field: string;
  /** What it is for. */
  says: string;
  holds: 'text' | 'list' | 'mapping';
  /** Something to begin with. */
  begin?: unknown;
}

/** A draft with what is known; `begin` has something to begin with for fields that wait. */
export function draftOf(
  kind: Kind,
  fields: Readonly<Record<string, unknown>>,
  begin: Readonly<Record<string, unknown>> = {},
): Draft {
  const waiting = askedFor[kind]
    .filter((field) => !(field in fields))
    .map((field) => ({
      field,
      says: descriptionOf(schemas[kind], [field]) ?? '',
      holds: holds(kind, field),
      ...(field in begin ? { begin: begin[field] } : {}),
    }));
  return { kind, fields, waiting };
}

function holds(kind: Kind, field: string): Waiting['holds'] {
  const shape = unwrap(schemas[kind]).find((each) => each instanceof z.ZodObject)?.shape[field];
  const [first] = shape ? unwrap(shape) : [];
  if (first instanceof z.ZodArray) return 'list';
  return first instanceof z.ZodObject || first instanceof z.ZodRecord ? 'mapping' : 'text';
}
