import { isDeepStrictEqual } from 'node:util';
import type { Migration, WrittenFile } from '../../core/migrations/migration.ts';
import { isMapping } from '../../core/schema/check-shape.ts';
import { EditError } from '../edit/edit.ts';
import { parseFile } from '../parse/parse-file.ts';
import { applyStep, type Texts } from './apply-step.ts';

const about = 'framework.yaml';

/** The content model that a `framework.yaml` says it is written for; nothing where what it says is no model. */
export function modelOf(framework: unknown): number | undefined {
  const model = isMapping(framework) ? (framework['modelVersion'] ?? 1) : 1;
  return typeof model === 'number' && Number.isInteger(model) && model > 0 ? model : undefined;
}

/** Texts of a content folder carried from model to model, by each migration from theirs on. Throws an `EditError`. */
export function migrateTexts(texts: Texts, from: number, chain: readonly Migration[]): Texts {
  return chain.filter((migration) => migration.from >= from).reduce(migrated, texts);
}

function migrated(texts: Texts, migration: Migration): Texts {
  const files = writtenFiles(texts);
  const model = { do: 'set', file: about, path: ['modelVersion'], value: migration.from + 1 } as const;
  const after = [...migration.steps(files), model].reduce(applyStep, texts);
  refuseOtherBodies(texts, after);
  return after;
}

/** The data of all files. What cannot be read cannot be migrated, and would be left behind. */
function writtenFiles(texts: Texts): WrittenFile[] {
  return [...texts].map(([path, text]) => {
    const { file, faults } = parseFile(path, text);
    if (file) return { path, data: file.data };
    const { message = '', position } = faults[0] ?? {};
    throw new EditError(
      `\`${path}${position ? `:${position.line}:${position.column}` : ''}\` cannot be read. ${message} Correct it first.`,
    );
  });
}

/** Steps are about data. A body that came out otherwise would be a fault of ours. */
function refuseOtherBodies(before: Texts, after: Texts): void {
  for (const [path, text] of after) {
    const bodyOf = (each: string | undefined) => each && parseFile(path, each).file?.body?.text;
    if (
      path.endsWith('.mdx') &&
      before.has(path) &&
      !isDeepStrictEqual(bodyOf(before.get(path)), bodyOf(text))
    )
      throw new EditError(`\`${path}\` cannot be migrated without touching its text.`);
  }
}
