/** How many rows stand in columns. No field of ours is called so. */
const count = '#';

type Fields = Record<string, unknown>;
/**
 * The values of a field, one for each row and `null` where there is none; small numbers as one text. Lists are joined,
 * with the length of each.
 */
type Column = readonly unknown[] | string | { lengths: Column; all: unknown };

/**
 * JSON with the fields of lists as columns, so that each is named once and what is alike stands together: an eighth
 * less to load. Lists in which something is `null` stay as they are.
 */
export function inColumns(value: unknown): unknown {
  if (Array.isArray(value)) return isRows(value) ? columnsOf(value as Fields[]) : value.map(inColumns);
  return isFields(value) ? withEach(value, inColumns) : value;
}

/** What was put in columns, as it was. */
export function fromColumns<Data>(value: unknown): Data {
  return restored(value) as Data;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRows = (list: readonly unknown[]): boolean =>
  list.length > 0 && list.every((row) => isFields(row) && !Object.values(row).includes(null));

const withEach = (fields: Fields, act: (value: unknown) => unknown): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, act(value)]));

function columnsOf(rows: readonly Fields[]): Fields {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    [count]: rows.length,
    ...Object.fromEntries(names.map((name) => [name, columnOf(rows.map((row) => row[name]))])),
  };
}

function columnOf(values: readonly unknown[]): Column {
  if (!values.every((each) => Array.isArray(each))) return signsOf(values) ?? values.map(inColumnsOrNull);
  return { lengths: columnOf(values.map(({ length }) => length)), all: inColumns(values.flat()) };
}

const inColumnsOrNull = (value: unknown): unknown => inColumns(value) ?? null;

/** Whole numbers below 36 as a digit each, `+` for what is true, and a space for nothing; only where all are of these. */
function signsOf(values: readonly unknown[]): string | undefined {
  const signs = values.map(signOf);
  return signs.includes(undefined) ? undefined : signs.join('');
}

function signOf(value: unknown): string | undefined {
  if (value === undefined) return ' ';
  if (value === true) return '+';
  return Number.isInteger(value) && 0 <= Number(value) && Number(value) < 36
    ? Number(value).toString(36)
    : undefined;
}

const meantBy = (sign: string): unknown => (sign === ' ' ? null : sign === '+' || Number.parseInt(sign, 36));

function restored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(restored);
  if (!isFields(value)) return value;
  const { [count]: length, ...columns } = value;
  return typeof length === 'number' ? rowsOf(length, columns) : withEach(value, restored);
}

function rowsOf(length: number, columns: Fields): Fields[] {
  const values = Object.entries(columns).map(([name, column]) => [name, valuesOf(column as Column)] as const);
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(values.flatMap(([name, list]) => (list[row] === null ? [] : [[name, list[row]]]))),
  );
}

function valuesOf(column: Column): readonly unknown[] {
  if (typeof column === 'string') return [...column].map(meantBy);
  if ('length' in column) return column.map(restored);
  const all = restored(column.all) as readonly unknown[];
  let end = 0;
  return (valuesOf(column.lengths) as readonly number[]).map((length) => {
    end += length;
    return all.slice(end - length, end);
  });
}
