import type { Catalog } from '../core/catalog/catalog.ts';
import type { Framework } from '../core/framework/framework.ts';
import { loadFramework } from '../core/framework/load-framework.ts';
import type { PlacedProblem } from '../core/problems/problem.ts';
import { EditError } from './edit/edit.ts';
import { withFolderAtRevision } from './folder-at-revision.ts';
import { migratedContent } from './migrate/migrated-content.ts';
import { modelIsCurrent } from './migrate/other-model.ts';
import { placeProblems } from './place-problems.ts';
import { readContent } from './read-content.ts';

/** Where a state of the content is: in a folder, or in what the folder was at a revision. */
export interface State {
  folder: string;
  revision?: string;
}

/** Hands the folder in which a state can be read to `use`, for as long as that takes. */
export function withState<Result>(
  { folder, revision }: State,
  use: (folder: string) => Promise<Result>,
): Promise<Result> {
  return revision === undefined ? use(folder) : withFolderAtRevision(folder, revision, use);
}

/**
 * All of a framework, for the narrowest audience; or what keeps it from being put together, placed in its files. What was
 * written for an older model is read as it would be in the newest.
 */
export async function readFramework(
  folder: string,
  today: string,
): Promise<{ framework: Framework; catalog: Catalog } | { problems: readonly PlacedProblem[] }> {
  const { content, problems: reading } = await readInNewestModel(folder);
  const errors = reading.filter(({ severity }) => severity === 'error');
  if (content.files.length === 0) return { problems: await placeProblems(folder, errors) };
  const { framework, catalog, problems } = loadFramework(content, { today });
  if (framework && errors.length === 0) return { framework, catalog };
  const found = [...errors, ...problems.filter(({ severity }) => severity === 'error')];
  return { problems: await placeProblems(folder, found) };
}

async function readInNewestModel(folder: string): ReturnType<typeof readContent> {
  const read = await readContent(folder);
  if (read.problems[0]?.check !== modelIsCurrent) return read;
  try {
    return { content: await migratedContent(folder), problems: [] };
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    return read;
  }
}
