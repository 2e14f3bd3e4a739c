import { expect, test } from 'vitest';
import { randomFrom } from '../../scripts/support/random-from.ts';
import { frameworkFrom } from '../../src/core/framework/framework-source.ts';
import { keptReviews } from '../../src/disk/kept-reviews.ts';
import { type Review, reviewFolder } from '../../src/disk/review-folder.ts';
import { changedSources, sourceChanges } from '../../src/site/reviewing/source-changes.ts';
import { frameworkAsText } from '../support/framework-as-text.ts';
import { fullFramework } from '../support/full-framework.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { writeContent } from '../support/write-content.ts';
import { randomEdits } from './random-edits.ts';

const options = { today: '2027-01-01' };
const edits = Number(process.env['EDITS'] ?? 60);

/** A folder with every kind of file, in which every text says where it stands. */
function aFolder(): string {
  const folder = temporaryFolder();
  let said = 0;
  writeContent(
    folder,
    fullFramework((place) => `said ${place.replaceAll('.', ' ')} ${said++}`),
  );
  return folder;
}

/** Runs the steps of a review; at most so many of them. */
async function run(steps: ReturnType<ReturnType<typeof keptReviews>>, most = Infinity) {
  const seen = { isSound: false, source: undefined as unknown };
  for (let n = 0; n < most; n++) {
    const { done, value } = await steps.next();
    if (done) return { ...seen, review: value };
    if (value && 'isSound' in value) seen.isSound = value.isSound;
  }
  return { ...seen, review: undefined };
}

/** Everything that a review says, byte for byte. */
const all = ({ framework, problems, counts, brandFiles }: Omit<Review, 'content'>) => ({
  problems,
  counts,
  brandFiles,
  framework: framework && frameworkAsText(framework).split('\n'),
});

test.each([1, 2, 3])(
  'reviews that keep what they read say after each edit what a first review says, seed %i',
  async (seed) => {
    const folder = aFolder();
    const random = randomFrom(seed);
    const edit = randomEdits(folder, random);
    const review = keptReviews(folder, options);
    const [changeOf, sourceOf] = [sourceChanges(), changedSources()];
    const outcomes = new Set<boolean>();
    for (let n = 0; n < edits; n++) {
      const done = [edit()];
      // A review that is given up half-way, since the next edit comes meanwhile.
      if (random() < 0.3) {
        await run(review(), Math.floor(random() * 30));
        done.push(edit());
      }
      const { isSound, review: kept } = await run(review());
      const cold = await reviewFolder(folder, options);
      const source = kept?.source && sourceOf(structuredClone(changeOf(kept.source, kept.brandFiles)));
      const told = { ...kept, framework: source && frameworkFrom(source) } as Review;
      expect(all(told), done.join(', ')).toEqual(all(cold));
      expect(isSound).toBe(cold.framework !== undefined);
      outcomes.add(isSound);
    }
    expect(outcomes).toEqual(new Set([true, false]));
  },
  600_000,
);
