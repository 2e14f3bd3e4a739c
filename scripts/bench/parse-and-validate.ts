import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import path from 'node:path';

enableCompileCache();
const { CORE_SCHEMA, load } = await import('js-yaml');
const { mdxToMdast } = await import('satteri');
const { schemas } = await import('../../src/core/schema/index.ts');
const { placeOf } = await import('../../src/core/schema/places.ts');
const { listFiles } = await import('../../src/disk/list-files.ts');
const { splitFrontMatter } = await import('../../src/disk/parse/front-matter.ts');

/** The least that any check has to do with the files of a folder: reads and parses each and holds it against its shape. */
function parseAndValidate(folder: string): void {
  for (const file of listFiles(folder).paths) {
    const place = placeOf(file);
    const yaml = parsed(file, readFileSync(path.join(folder, file), 'utf8'));
    if (place) schemas[place.kind].safeParse(load(yaml, { schema: CORE_SCHEMA }));
  }
}

/** The YAML of a file; what MDX stands below it is parsed here. */
function parsed(file: string, text: string): string {
  if (!file.endsWith('.mdx')) return text;
  const split = splitFrontMatter(text);
  if ('fault' in split) throw new Error(`${file}: ${split.fault.message}`);
  mdxToMdast(split.parts.bodyText, { features: { frontmatter: false } });
  return split.parts.yaml;
}

parseAndValidate(process.argv[2] ?? 'content');
