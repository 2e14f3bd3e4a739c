import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../../src/disk/read-content.ts';
import { contentFolder, emptyFolder } from './content-folder.ts';

const unknown = 'No file of a framework belongs in this place, so it is not read.';
const misnamed = 'No file of a framework has this name in this place, so it is not read.';

it.each([
  ['framework.yml', misnamed, 'Did you mean `framework.yaml`?'],
  ['Glossary.yaml', misnamed, 'Did you mean `glossary.yaml`?'],
  ['competencies/discovery.yml', misnamed, 'Did you mean `competencies/discovery.yaml`?'],
  ['competencies/discovery.md', misnamed, 'Did you mean `competencies/discovery.yaml`?'],
  ['guides/first-days.md', misnamed, 'Did you mean `guides/first-days.mdx`?'],
  ['activities/shadow.yaml', misnamed, 'Did you mean `activities/shadow.mdx`?'],
  ['tracks/sales/track.md', misnamed, 'Did you mean `tracks/sales/track.mdx`?'],
  ['tracks/sales/tracks.mdx', misnamed, 'Did you mean `tracks/sales/track.mdx`?'],
  ['tracks/sales/closer.mdx', misnamed, 'Did you mean `tracks/sales/closer.yaml`?'],
  ['translations/de/guides/first-days.md', misnamed, 'Did you mean `translations/de/guides/first-days.mdx`?'],
  ['notes.txt', unknown, 'What belongs here is `framework.yaml` or `glossary.yaml`.'],
  ['competencies/notes.txt', unknown, 'What belongs here is `competencies/<competency>.yaml`.'],
  ['competencies/core/discovery.yaml', unknown, 'What belongs here is `competencies/<competency>.yaml`.'],
  [
    'tracks/closer.yaml',
    unknown,
    'What belongs here is `tracks/<track>/track.mdx` or `tracks/<track>/<level>.yaml`.',
  ],
  ['translations/de/media/a.svg', unknown, 'What belongs here is `translations/<language>/…`.'],
])('has no place for %s', async (file, message, hint) => {
  const { problems } = await readContent(contentFolder({ [file]: 'title: a\n' }));
  expect(problems).toEqual([
    {
      check: 'files-have-a-place',
      severity: 'error',
      file,
      path: [],
      position: { line: 1, column: 1 },
      message,
      hint,
    },
  ]);
});

it('reports an unknown folder once, at its first file', async () => {
  const folder = contentFolder({
    'competency/discovery.yaml': 'title: a\n',
    'competency/listening.yaml': 'title: b\n',
    'skills/one/closing.yaml': 'title: c\n',
  });
  const { content, problems } = await readContent(folder);
  expect(problems.map(({ file, message, hint }) => ({ file, message, hint }))).toEqual([
    {
      file: 'competency/discovery.yaml',
      message: '`competency/` is not a folder of a framework, so the 2 files in it are not read.',
      hint: 'Did you mean `competencies/`?',
    },
    {
      file: 'skills/one/closing.yaml',
      message: '`skills/` is not a folder of a framework, so the file in it is not read.',
      hint: 'The folders are `tracks/`, `competencies/`, `activities/`, `guides/`, `stories/`, `overlays/`, `assignments/`, `changes/`, `translations/` and `media/`.',
    },
  ]);
  expect(content.unreadable).toEqual(['competencies/discovery.yaml', 'competencies/listening.yaml']);
});

it('counts the id of a misnamed file as known, unless the rightly named one is there too', async () => {
  const files = { 'competencies/discovery.yml': 'title: a\n', 'competencies/listening.yml': 'title: b\n' };
  const { content } = await readContent(
    contentFolder({ ...files, 'competencies/listening.yaml': 'title: b\n' }),
  );
  expect(content.unreadable).toEqual(['competencies/discovery.yaml']);
});

it('does not call a framework file missing that has the wrong ending', async () => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'framework.yml'), 'name: Northwind\n');
  const { problems } = await readContent(folder);
  expect(problems.map(({ check, hint }) => ({ check, hint }))).toEqual([
    { check: 'files-have-a-place', hint: 'Did you mean `framework.yaml`?' },
  ]);
});
