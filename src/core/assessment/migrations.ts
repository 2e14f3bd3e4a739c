/** Steps that bring a file from the version that they stand under to the next one. */
export type Migrations = Readonly<Record<number, (file: Record<string, unknown>) => Record<string, unknown>>>;

/** Version 1 is the first. */
export const migrations: Migrations = {};

/** A file in the version asked for, by every step from its own version on. */
export function migrate(
  file: Record<string, unknown> & { version: number },
  to: number,
  steps: Migrations,
): Record<string, unknown> {
  let data: Record<string, unknown> = file;
  for (let version = file.version; version < to; version++) {
    data = { ...(steps[version]?.(data) ?? data), version: version + 1 };
  }
  return data;
}
