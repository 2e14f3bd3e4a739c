import { migrations as released } from '../../core/migrations/index.ts';
import type { Migration } from '../../core/migrations/migration.ts';
import type { Content } from '../../core/schema/content-file.ts';
import { placeOf } from '../../core/schema/places.ts';
import { changedContent } from '../changed-content.ts';
import { planMigration } from './plan-migration.ts';

const none: Content = { files: [], unreadable: [], media: [] };

/** The content of a folder as it would be in the newest model, in memory alone. Throws an `EditError` where it cannot be had. */
export async function migratedContent(
  folder: string,
  chain: readonly Migration[] = released,
): Promise<Content> {
  const { texts } = await planMigration(folder, chain);
  const known = [...texts].filter(([path]) => placeOf(path));
  return changedContent(
    none,
    known.map(([path, after]) => ({ path, before: undefined, after })),
  );
}
