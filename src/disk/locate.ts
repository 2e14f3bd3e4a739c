import type { FieldPath } from '../core/problems/problem.ts';
import type { Outline } from './parse/outline.ts';

/** Where to point for a value of the data, as an offset in the YAML that it was read from. */
export function locate(top: Outline, path: FieldPath, atKey = false): number {
  let value = top;
  let key: number | undefined;
  for (const [index, part] of path.entries()) {
    const inner = step(value, part);
    // The value is not there: what lacks it is best known by its name.
    if (!inner) return key ?? value.offset;
    key = inner.key;
    value = inner.value;
    if (atKey && index === path.length - 1) return key ?? value.offset;
  }
  return value.offset;
}

function step(outline: Outline, part: string | number): { key?: number; value: Outline } | undefined {
  const field = outline.fields?.find(({ key }) => key === String(part));
  if (field) return { key: field.offset, value: field.value ?? { offset: field.offset } };
  const entry = outline.entries?.[Number(part)];
  return entry && { value: entry };
}
