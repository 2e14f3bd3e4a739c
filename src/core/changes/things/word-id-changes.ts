import type { Renaming } from '../../catalog/renaming/renaming.ts';
import { nameInList, wordListsOf } from '../../catalog/word-lists.ts';
import type { Framework } from '../../framework/framework.ts';
import { type FrameworkChange, told } from '../change.ts';
import { isWord } from '../in-todays-ids.ts';

/** Words that have another id and remember the one they had. A thing tells of its own. */
export function wordIdChanges(renamings: readonly Renaming[], after: Framework): FrameworkChange[] {
  return renamings.flatMap((renaming) => {
    const { target, from, to } = renaming;
    if (!isWord(target)) return [];
    const kind = target.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    const { name, file, path } = wordNow(renaming, after);
    const about = { subject: { kind, id: to }, name, file, toldBy: [] };
    return told(about, [
      {
        kind: 'renamed',
        said: `its id is ${to} now, and ${from} is remembered`,
        before: `${kind}/${nameInList(renaming, from)}`,
        after: `${kind}/${nameInList(renaming, to)}`,
        bump: 'minor',
        path,
      },
    ]);
  });
}

function wordNow({ target, to, dimension }: Renaming, { files }: Framework) {
  const found = files.flatMap((entry) =>
    wordListsOf(entry)
      .filter((list) => list.of === target && list.dimension === dimension)
      .flatMap(({ path, words }) => {
        const index = words.findIndex(({ id }) => id === to);
        const { name, term } = (words[index] ?? {}) as { name?: string; term?: string };
        return { name: name ?? term ?? to, file: entry.file, path: [...path, index, 'formerly'] };
      }),
  );
  return found[0] ?? { name: to, file: 'framework.yaml', path: [] };
}
