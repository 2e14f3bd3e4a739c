import { splitFrontMatter } from './front-matter.ts';

/** The YAML of a file, with its lines counted as in the whole file. */
export function yamlOf(path: string, text: string): string {
  if (!path.endsWith('.mdx')) return text;
  const split = splitFrontMatter(text);
  return 'parts' in split ? split.parts.yaml : '';
}
