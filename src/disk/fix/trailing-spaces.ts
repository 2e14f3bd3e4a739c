/** A YAML text without spaces at the ends of its lines. */
export function withoutTrailingSpaces(yaml: string): {
  text: string;
  done: { line: number; said: string }[];
} {
  const lines = yaml.split('\n');
  const trimmed = lines.map((line) => line.replace(/[ \t]+(\r?)$/, '$1'));
  const done = trimmed.flatMap((line, n) =>
    line === lines[n] ? [] : [{ line: n + 1, said: 'took away spaces at the end of the line' }],
  );
  return { text: trimmed.join('\n'), done };
}
