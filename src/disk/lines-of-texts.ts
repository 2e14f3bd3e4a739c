import { join } from 'node:path';
import { textsOf } from '../core/catalog/texts-of.ts';
import { locate } from './locate.ts';
import { outlineOf } from './parse/outline.ts';
import { parseYaml, readEvents } from './parse/parse-yaml.ts';
import { positionsIn } from './parse/positions-in.ts';
import { yamlOf } from './parse/yaml-of.ts';
import { readText } from './read-text.ts';

/** On which line of a file each of its texts begins; of equal texts, the first. Empty for a file that cannot be read. */
export function linesOfTexts(folder: string, path: string): ReadonlyMap<string, number> {
  const read = readText(join(folder, path));
  const yaml = 'text' in read ? yamlOf(path, read.text) : '';
  const parsed = parseYaml(yaml);
  if (!('data' in parsed) || parsed.data === undefined) return new Map();
  const outline = outlineOf(yaml, readEvents(yaml))[0]?.entries?.[0];
  const positionOf = positionsIn(yaml);
  const texts = textsOf(parsed.data).reverse();
  return new Map(
    texts.flatMap(({ text, path: at }) => (outline ? [[text, positionOf(locate(outline, at)).line]] : [])),
  );
}
