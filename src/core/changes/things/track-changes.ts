import type { Track } from '../../framework/level.ts';
import { type Between, pair } from '../between.ts';
import { type About, type Draft, type FrameworkChange, told } from '../change.ts';
import { statusDrafts } from '../levels/status-changes.ts';
import { forksDifferently } from '../levels/track-sequence.ts';
import { bodyDrafts } from '../texts/body-changes.ts';
import { factDrafts } from '../texts/fact-changes.ts';
import { nameDrafts } from '../texts/name-changes.ts';
import { plainDrafts } from '../texts/plain-changes.ts';
import { textsDrafts } from '../texts/statement-changes.ts';
import { textDrafts } from '../texts/text-changes.ts';

/** What became of each track. Its levels are told of one by one. */
export function trackChanges(known: Between): FrameworkChange[] {
  const { before, after, idNow } = known;
  const paired = pair(
    before.tracks,
    after.tracks,
    ({ id }) => id,
    ({ id }) => idNow('track', id),
  );
  return [
    ...paired.added.flatMap((each) =>
      told(aboutTrack(each), [{ kind: 'new', said: 'a new track', after: each.title, bump: 'minor' }]),
    ),
    ...paired.pairs.flatMap((both) => told(aboutTrack(both.after), draftsOf(both.before, both.after, known))),
    ...paired.removed.flatMap((each) =>
      told({ ...aboutTrack(each), file: 'framework.yaml', toldBy: [] }, [
        { kind: 'removed', said: 'the track is gone', before: each.title, bump: 'major' },
      ]),
    ),
  ];
}

const aboutTrack = ({ id, title, file }: Track): About => ({
  subject: { kind: 'track', id },
  name: title,
  file,
  toldBy: [`track/${id}`],
});

function draftsOf(before: Track, after: Track, known: Between): Draft[] {
  const forks: Draft[] = forksDifferently(before, after, known)
    ? [
        {
          kind: 'changed',
          said: 'its levels lead to each other in another way',
          bump: 'major',
          path: ['levels'],
        },
      ]
    : [];
  return [
    ...nameDrafts('track', before, after, known),
    ...statusDrafts(before, after, known),
    ...forks,
    ...plainDrafts('whether its people manage others', ['kind'], before.kind, after.kind, 'major'),
    ...plainDrafts('its group', ['group'], before.group?.id, after.group?.id),
    ...plainDrafts('its mark', ['mark'], before.mark, after.mark),
    ...(['summary', 'purpose', 'typicalResults'] as const).flatMap((field) =>
      textDrafts({ label: labels[field], path: [field], weight: 'says' }, before[field], after[field], known),
    ),
    ...textsDrafts(
      { one: 'a line on who would enjoy it', all: 'lines on who would enjoy it', path: ['suits'] },
      before.suits,
      after.suits,
      known,
    ),
    ...textsDrafts(
      {
        one: 'a line on who would not enjoy it',
        all: 'lines on who would not enjoy it',
        path: ['doesNotSuit'],
      },
      before.doesNotSuit,
      after.doesNotSuit,
      known,
    ),
    ...factDrafts(before.facts, after.facts),
    ...bodyDrafts(before.body, after.body, known),
  ];
}

const labels = { summary: 'the summary', purpose: 'the purpose', typicalResults: 'typical results' };
