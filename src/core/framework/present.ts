type Present<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The same fields without those that hold nothing, so that an optional field is either there or absent. */
export function present<T extends object>(fields: T): Present<T> {
  const kept: Record<string, unknown> = {};
  for (const field of Object.keys(fields)) {
    const value = fields[field as keyof T];
    if (value !== undefined) kept[field] = value;
  }
  return kept as Present<T>;
}
