import type { ContentFile } from '../../core/schema/content-file.ts';
import type { Fault } from './fault.ts';
import { splitFrontMatter } from './front-matter.ts';
import { parseBody } from './parse-body.ts';
import { parseYaml } from './parse-yaml.ts';

/** A file of a framework from its text, and all that is wrong with the text. No file where it cannot be used at all. */
export function parseFile(path: string, text: string): { file?: ContentFile; faults: Fault[] } {
  if (path.endsWith('.mdx')) return parseMdx(path, text);
  const parsed = parseYaml(text);
  if ('faults' in parsed) return parsed;
  if (parsed.data === undefined) return { faults: [onlyComments] };
  return { file: { path, data: parsed.data }, faults: [] };
}

function parseMdx(path: string, text: string): { file?: ContentFile; faults: Fault[] } {
  const split = splitFrontMatter(text);
  if ('fault' in split) return { faults: [split.fault] };
  const parsed = parseYaml(split.parts.yaml);
  const { body, faults } = parseBody(split.parts);
  if ('faults' in parsed) return { faults: [...parsed.faults, ...faults] };
  if (parsed.data === undefined) return { faults: [noFields, ...faults] };
  return body ? { file: { path, data: parsed.data, body }, faults } : { faults };
}

const onlyComments: Fault = {
  check: 'files-are-not-empty',
  position: { line: 1, column: 1 },
  message: 'The file holds only comments.',
  hint: 'Write its fields, one on each line, or remove the file.',
};

const noFields: Fault = {
  check: 'mdx-is-well-formed',
  position: { line: 1, column: 1 },
  message: 'The front matter holds no fields.',
  hint: 'Write fields such as `title: …` between the two lines of `---`, one on each line.',
};
