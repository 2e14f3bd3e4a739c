import { stat } from 'node:fs/promises';
import type { Problem } from '../core/problems/problem.ts';

/** What to say where there is no content folder to read. */
export async function noContentFolder(folder: string): Promise<Problem | undefined> {
  try {
    if ((await stat(folder)).isDirectory()) return undefined;
    return problem(`The content folder ${name(folder)} is a file.`, toName);
  } catch {
    return problem(`There is no content folder ${name(folder)}.`, toName);
  }
}

/** What to say where a content folder does not hold what makes it one. */
export function noFrameworkFile(paths: readonly string[]): Problem[] {
  if (paths.includes('framework.yaml')) return [];
  const hint = 'Create it with a `name` in it, or name the folder that holds it.';
  return [problem('The content folder holds no file `framework.yaml`.', hint)];
}

const toName =
  'Name the folder that holds `framework.yaml` with `--content`, or begin one with `npm run new -- framework ../careers`.';

const name = (folder: string): string => `\`${folder}\``;

function problem(message: string, hint: string): Problem {
  const position = { line: 1, column: 1 };
  return {
    check: 'framework-is-there',
    severity: 'error',
    file: 'framework.yaml',
    path: [],
    position,
    message,
    hint,
  };
}
