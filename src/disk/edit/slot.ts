import { isMap } from 'yaml';
import { EditError } from './edit.ts';
import { columnOf } from './lines.ts';
import {
  behindColon,
  type Collection,
  dashOf,
  endOf,
  fieldOf,
  isEmptyNode,
  rangeOf,
  startOfField,
} from './yaml-node.ts';

/** The place of a value in a text. */
export interface Slot {
  node: unknown;
  /** Behind the colon or the dash. */
  after: number;
  start: number;
  end: number;
  /** The column of what stands below it on lines of its own. */
  column: number;
  isInFlow: boolean;
  /** Whether lines of its own begin on the line of the dash, rather than below the colon. */
  isEntry: boolean;
}

/** Where the value of a field or an entry stands. */
export function slotOf(text: string, around: Collection, key: string | number): Slot {
  return isMap(around) ? slotOfField(text, around, key) : slotOfEntry(text, around, Number(key));
}

function slotOfField(text: string, around: Collection, key: string | number): Slot {
  const field = isMap(around) ? fieldOf(around, key) : undefined;
  if (!field) throw new EditError(`There is no field \`${key}\`.`);
  const after = behindColon(field);
  const column = columnOf(text, startOfField(field)) + 2;
  return {
    ...extent(text, field.value, after),
    after,
    column,
    isInFlow: around.flow === true,
    isEntry: false,
  };
}

function slotOfEntry(text: string, around: Collection, index: number): Slot {
  const node = around.items[index];
  if (isMap(around) || node === undefined) throw new EditError(`There is no entry ${index + 1}.`);
  if (around.flow) {
    const start = rangeOf(node)[0];
    return { ...extent(text, node, start), after: start, column: 0, isInFlow: true, isEntry: true };
  }
  const dash = dashOf(around, index);
  const place = extent(text, node, dash + 1);
  return { ...place, after: dash + 1, column: columnOf(text, dash) + 2, isInFlow: false, isEntry: true };
}

function extent(text: string, node: unknown, after: number): Pick<Slot, 'node' | 'start' | 'end'> {
  if (isEmptyNode(node)) return { node, start: after, end: after };
  return { node, start: rangeOf(node)[0], end: endOf(text, node) };
}
