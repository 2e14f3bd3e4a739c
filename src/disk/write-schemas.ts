import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildCatalog } from '../core/catalog/catalog.ts';
import { jsonSchemas } from '../core/editing/json-schemas.ts';
import type { Content } from '../core/schema/content-file.ts';
import { frontMatterSchemas } from './front-matter-schemas.ts';
import { replaceIfChanged } from './replace-if-changed.ts';

/** Where the JSON Schemas for editors lie below a content folder. Its dot keeps it out of the content. */
export const schemaFolder = '.schemas';

/**
 * Writes the JSON Schemas of a content folder, with the ids that it knows now. `root` is the folder that people open
 * in their editor. Returns how many files changed.
 */
export function writeSchemas(root: string, folder: string, content: Content): number {
  const schemas = jsonSchemas(buildCatalog(content).catalog);
  const files = [
    ...schemas.map(({ kind, text }) => ({ path: join(folder, schemaFolder, `${kind}.json`), text })),
    { path: join(folder, schemaFolder, '.gitignore'), text: '*\n' },
    ...frontMatterSchemas(root, folder, content, schemas),
  ];
  return files.filter(({ path, text }) => replaceIfChanged(path, text)).length;
}

/** The same where an editor uses them already. What cannot be written is left: this is a comfort, and no more. */
export function refreshSchemas(root: string, folder: string, content: Content): void {
  if (!existsSync(join(folder, schemaFolder))) return;
  try {
    writeSchemas(root, folder, content);
  } catch {}
}
