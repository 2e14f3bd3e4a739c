import { modelIsCurrent } from '../../src/disk/migrate/other-model.ts';
import { readContent } from '../../src/disk/read-content.ts';
import { asCalled } from './as-called.ts';
import { CannotWork } from './cannot-work.ts';

/** What a content folder holds, for commands that change it or make something of it. Content of another model they would misread. */
export async function usableContent(folder: string): ReturnType<typeof readContent> {
  const read = await readContent(folder);
  const [first] = read.problems;
  if (first?.check !== modelIsCurrent) return read;
  throw new CannotWork(asCalled(`${first.message} ${first.hint}`));
}
