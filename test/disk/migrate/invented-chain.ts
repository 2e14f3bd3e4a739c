import type { Migration, Step, WrittenFile } from '../../../src/core/migrations/migration.ts';

type Data = Record<string, unknown>;

const dataOf = ({ data }: WrittenFile): Data => data as Data;
const levels = (files: readonly WrittenFile[]) => files.filter(({ path }) => /^tracks\/.*\.yaml$/.test(path));

/** A field of every level gets another name. */
const rename: Migration = {
  from: 1,
  does: '`summary` of a level is called `purpose`.',
  steps: (files) =>
    levels(files)
      .filter((file) => 'summary' in dataOf(file))
      .map(({ path }): Step => ({ do: 'rename', file: path, path: ['summary'], to: 'purpose' })),
};

/** A field that held two things becomes two. */
const split: Migration = {
  from: 2,
  does: '`title` of a level holds no grade any more; it stands in `grade`.',
  steps: (files) =>
    levels(files).flatMap((file): Step[] => {
      const [, title, grade] = /^(.*) \((\w+)\)$/.exec(String(dataOf(file)['title'])) ?? [];
      if (title === undefined) return [];
      const at = { do: 'set', file: file.path } as const;
      return [
        { ...at, path: ['title'], value: title },
        { ...at, path: ['grade'], value: grade, order: ['title', 'grade'] },
      ];
    }),
};

/** Entries of a list go to a file of their own, and tracks to another folder. */
const move: Migration = {
  from: 3,
  does: 'Terms stand in `glossary.yaml`, and tracks in `lines`.',
  steps(files) {
    const framework = files.find(({ path }) => path === 'framework.yaml');
    const terms = (framework && dataOf(framework)['terms']) as unknown[] | undefined;
    const toGlossary = (terms ?? []).map((_, at): Step => {
      const to = { file: 'glossary.yaml', path: ['terms', at] };
      return { do: 'move', file: 'framework.yaml', path: ['terms', 0], to };
    });
    return [
      ...toGlossary,
      ...(terms ? [{ do: 'remove', file: 'framework.yaml', path: ['terms'] } as const] : []),
      ...levels(files).map(
        ({ path }): Step => ({ do: 'move-file', file: path, to: path.replace('tracks', 'lines') }),
      ),
    ];
  },
};

/** Three migrations that no Trellis has, one of each sort. */
export const inventedChain: readonly Migration[] = [rename, split, move];

/** What cannot be done, after something that can. */
export const failingChain: readonly Migration[] = [
  rename,
  {
    from: 2,
    does: 'Something impossible.',
    steps: () => [{ do: 'remove', file: 'framework.yaml', path: ['nowhere'] }],
  },
];
