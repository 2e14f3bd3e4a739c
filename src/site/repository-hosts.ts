import type { About } from '../core/framework/framework.ts';

type Repository = NonNullable<About['repository']>;

/** How the addresses of a host are made: to edit a file, and to show one of its lines, with its way to edit beside it. */
interface Host {
  edit: string;
  show: string;
}

const hosts: Readonly<Record<NonNullable<Repository['host']>, Host>> = {
  github: { edit: '{url}/edit/{branch}/{file}', show: '{url}/blob/{branch}/{file}?plain=1#L{line}' },
  gitlab: { edit: '{url}/-/edit/{branch}/{file}', show: '{url}/-/blob/{branch}/{file}?plain=1#L{line}' },
  bitbucket: {
    edit: '{url}/src/{branch}/{file}?mode=edit&at={branch}',
    show: '{url}/src/{branch}/{file}#lines-{line}',
  },
  gitea: { edit: '{url}/_edit/{branch}/{file}', show: '{url}/src/branch/{branch}/{file}#L{line}' },
};

/** Names that tell a host; Forgejo and Codeberg have the addresses of Gitea. */
const signs: readonly [RegExp, keyof typeof hosts][] = [
  [/gitlab/, 'gitlab'],
  [/bitbucket/, 'bitbucket'],
  [/gitea|forgejo|codeberg/, 'gitea'],
];

/** The host of a repository: what `framework.yaml` says, else what its address tells, else as GitHub has it. */
export function hostOf({ url, host, edit }: Repository): Host {
  if (edit !== undefined) return { edit, show: edit };
  const name = URL.canParse(url) ? new URL(url).hostname : '';
  return hosts[host ?? signs.find(([sign]) => sign.test(name))?.[1] ?? 'github'];
}
