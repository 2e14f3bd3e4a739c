/** How many rows stand in columns. No field of ours is called so. */
const count = '#';

type Fields = Record<string, unknown>;
/** The values of a field, one for each row and `null` where there is none; lists are joined, with the length of each. */
type Column = readonly unknown[] | { lengths: readonly number[]; all: unknown };

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
  if (!values.every((each) => Array.isArray(each))) return values.map((each) => inColumns(each) ?? null);
  return { lengths: values.map(({ length }) => length), all: inColumns(values.flat()) };
}

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
  if ('length' in column) return column.map(restored);
  const all = restored(column.all) as readonly unknown[];
  let end = 0;
  return column.lengths.map((length) => {
    end += length;
    return all.slice(end - length, end);
  });
}
