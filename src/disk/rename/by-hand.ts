import { quote } from '../../core/problems/quote.ts';

const within = (a: string, id: string): string =>
  `${a} is named by translations of its own file and by links that end in ${quote(`#${id}`)}, and by nothing else. Write the new \`id\` there and in its file. An old link then leads to the top of the page.`;

/** How to rename what no command renames, because next to nothing names it or because it is called after something else. */
const ways: Readonly<Record<string, (id: string) => string>> = {
  statement: (id) => within('A statement', id),
  alternative: (id) => within('An alternative of a level', id),
  step: (id) => within('A step of a level', id),
  translation: () => 'A translation is called like the file that it translates. Rename what it translates.',
  language: () =>
    'A language is called by its tag. Rename its folder in `translations`, and write the new tag in `languages` of `framework.yaml`.',
  media: () =>
    'A picture is called like its file. Rename the file in `media`; `npm run check` then names every place that shows it.',
  framework: () => '`framework.yaml` keeps its name. What the framework is called on the site is its `name`.',
  glossary: () => '`glossary.yaml` keeps its name. A term in it is renamed with `term/…`.',
  check: () => 'Checks are named by Trellis, and their names cannot be changed.',
  owner: () =>
    'An owner is a name and no id. Write the new one in `owner` of each file, and in `reviewers` of `framework.yaml`.',
};

export const byHand = (kind: string, id: string): string | undefined =>
  Object.hasOwn(ways, kind) ? ways[kind]?.(id) : undefined;
