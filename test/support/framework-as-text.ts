/** A linked framework as one text: each thing with a file once in full, and by its file and id wherever it stands again. */
export function frameworkAsText(framework: unknown): string {
  const known = new Set<object>();
  const around = new Set<object>();
  return told(framework);

  function told(value: unknown): string {
    if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? String(value);
    const name = nameOf(value);
    if (around.has(value) || (name && known.has(value))) return `→ ${name ?? 'around'}`;
    known.add(value);
    around.add(value);
    const text = inside(value);
    around.delete(value);
    return text;
  }

  function inside(value: object): string {
    if (value instanceof Map) return `Map ${told([...value])}`;
    if (value instanceof Set) return `Set ${told([...value])}`;
    if (Array.isArray(value)) return `[${value.map(told).join(',\n')}]`;
    const fields = Object.entries(value).map(([key, each]) => `${key}: ${told(each)}`);
    return `{ ${fields.join(',\n')} }`;
  }
}

function nameOf(value: object): string | undefined {
  const { file, id } = value as { file?: string; id?: string };
  return file === undefined ? undefined : `${file} ${id}`;
}
