import type { Overlay } from '../../framework/things.ts';
import { type Between, pair } from '../between.ts';
import { type About, type Draft, type FrameworkChange, told } from '../change.ts';
import { expectationDrafts } from '../levels/expectation-changes.ts';
import { movesTo } from '../moves-that-rise.ts';
import { nameDrafts } from '../texts/name-changes.ts';
import { plainDrafts } from '../texts/plain-changes.ts';
import { statementDrafts, textsDrafts } from '../texts/statement-changes.ts';
import { textDrafts } from '../texts/text-changes.ts';
import { termDrafts } from './overlay-terms.ts';
import { replacedTextDrafts, replacementDrafts } from './replacement-changes.ts';
import { asksLess, levelsNow } from './under-overlay.ts';

/** What became of each overlay. It asks of those who go to a level that it is laid over. */
export function overlayChanges(known: Between): FrameworkChange[] {
  const { before, after, idNow } = known;
  const paired = pair(
    before.overlays,
    after.overlays,
    ({ id }) => id,
    ({ id }) => idNow('overlay', id),
  );
  return [
    ...paired.added.flatMap((each) =>
      told(aboutOverlay(each, known), [
        { kind: 'new', said: 'a new overlay', after: each.title, bump: 'major' },
      ]),
    ),
    ...paired.pairs.flatMap((both) =>
      told(aboutOverlay(both.after, known), draftsOf(both.before, both.after, known)),
    ),
    ...paired.removed.flatMap((each) =>
      told({ ...aboutOverlay(each, known), file: 'framework.yaml' }, [
        {
          kind: 'removed',
          said: 'the overlay is gone',
          before: each.title,
          bump: asksLess(each, known.before) ? 'major' : 'minor',
        },
      ]),
    ),
  ];
}

function aboutOverlay(overlay: Overlay, known: Between): About {
  const { id, title, file, tracks } = overlay;
  const levels = levelsNow(overlay, known);
  return {
    subject: { kind: 'overlay', id },
    name: title,
    file,
    toldBy: [`overlay/${id}`, ...tracks.map((track) => `track/${track.id}`)],
    risesFor: () => [...new Set(levels.flatMap((level) => movesTo(level, known)))],
  };
}

function draftsOf(before: Overlay, after: Overlay, known: Between): Draft[] {
  const { risesFor = () => [] } = aboutOverlay(after, known);
  return [
    ...nameDrafts('overlay', before, after, known),
    ...reachDrafts(before, after, known),
    ...expectationDrafts(
      before.expectations,
      after.expectations,
      { path: ['expectations'], otherwise, risesFor },
      known,
    ),
    ...withoutDrafts(before, after, known),
    ...wordDrafts(before, after, known),
    ...plainDrafts('its kind', ['kind'], before.kind, after.kind),
    ...termDrafts(before, after, known),
    ...textDrafts(
      { label: 'the summary', path: ['summary'], weight: 'says' },
      before.summary,
      after.summary,
      known,
    ),
    ...textDrafts(
      { label: 'what a person has to have', path: ['eligibility'], weight: 'asks' },
      before.eligibility,
      after.eligibility,
      known,
    ),
  ];
}

/** What the level expects holds again where an overlay stops saying it, and that may be more. */
const otherwise = 'expected as the level itself has it';

function reachDrafts(before: Overlay, after: Overlay, known: Between): Draft[] {
  const idsOf = ({ tracks, levels }: Overlay, now: (kind: 'track' | 'level', id: string) => string) =>
    [...tracks.map(({ id }) => now('track', id)), ...levels.map(({ id }) => now('level', id))].sort();
  const [was, is] = [idsOf(before, known.idNow), idsOf(after, (_, id) => id)];
  const isMore = is.some((id) => !was.includes(id));
  const isLess = was.some((id) => !is.includes(id));
  const asks = isMore || (isLess && asksLess(before, known.before));
  return plainDrafts(
    'what it is laid over',
    ['appliesTo'],
    was.join(', ') || null,
    is.join(', ') || null,
    asks ? 'major' : 'minor',
  );
}

function withoutDrafts(before: Overlay, after: Overlay, { idNow }: Between): Draft[] {
  const paired = pair(
    before.without,
    after.without,
    ({ id }) => id,
    ({ id }) => idNow('competency', id),
  );
  const path = ['expectations'];
  return [
    ...paired.added.map(
      ({ title }): Draft => ({
        kind: 'lowered',
        said: `${title} is not expected there any more`,
        bump: 'minor',
        path,
      }),
    ),
    ...paired.removed.map(
      ({ title }): Draft => ({ kind: 'raised', said: `${title} is expected there too`, bump: 'major', path }),
    ),
  ];
}

function wordDrafts(before: Overlay, after: Overlay, known: Between): Draft[] {
  const list = (one: string, all: string, path: string[]) => ({ one, all, path });
  return [
    ...textDrafts(
      { label: 'what is different', path: ['add', 'about'], weight: 'says' },
      before.add.about,
      after.add.about,
      known,
    ),
    ...statementDrafts(
      list('a responsibility', 'responsibilities', ['add', 'responsibilities']),
      before.add.responsibilities,
      after.add.responsibilities,
      known,
    ),
    ...replacementDrafts(before.replace.responsibilities, after.replace.responsibilities, known),
    ...(['add', 'replace'] as const).flatMap((part) => [
      ...statementDrafts(
        list('an example of evidence', 'examples of evidence', [part, 'evidence']),
        before[part].evidence,
        after[part].evidence,
        known,
      ),
    ]),
    ...textsDrafts(
      list('a question', 'questions', ['add', 'questions']),
      before.add.questions,
      after.add.questions,
      known,
    ),
    ...replacedTextDrafts(before, after, known),
  ];
}
