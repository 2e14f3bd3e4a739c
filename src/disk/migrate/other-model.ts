import { migrations, newestModel } from '../../core/migrations/index.ts';
import type { Problem } from '../../core/problems/problem.ts';
import type { ContentFile } from '../../core/schema/content-file.ts';
import { modelOf } from './migrate-texts.ts';

/** The name of the check that says so. */
export const modelIsCurrent = 'model-is-current';

/** What to say of content that is written for another model than this Trellis reads; judged by it, every second line would look wrong. */
export function otherModel(
  files: readonly ContentFile[],
  read: number = newestModel(migrations),
): Problem | undefined {
  const framework = files.find(({ path }) => path === 'framework.yaml');
  const model = framework && modelOf(framework.data);
  if (model === undefined || model === read) return undefined;
  const hint =
    model < read
      ? 'Run `npm run migrate`: it carries the content over. With `--dry-run`, it only shows what would change.'
      : 'Install the Trellis that it was written for, or a newer one.';
  return {
    check: modelIsCurrent,
    severity: 'error',
    file: 'framework.yaml',
    path: ['modelVersion'],
    message: `The content is written for model ${model}, and this Trellis reads model ${read}.`,
    hint,
  };
}
