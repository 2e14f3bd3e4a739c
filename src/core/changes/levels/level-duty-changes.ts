import type { Level, LevelResult } from '../../framework/level.ts';
import { atItsEntry } from '../at-its-entry.ts';
import { type Between, pair } from '../between.ts';
import type { Draft } from '../change.ts';
import { asksMore, numberDrafts, plainDrafts } from '../texts/plain-changes.ts';
import { textDrafts } from '../texts/text-changes.ts';

/** What became of results, counted duties, the people managed and an own number. */
export function levelDutyDrafts(before: Level, after: Level, known: Between): Draft[] {
  return [
    ...resultDrafts(before.results, after.results, known),
    ...plainDrafts(
      'whether results apply',
      ['results'],
      notApplicable(before),
      notApplicable(after),
      before.hasNoResults ? 'major' : 'minor',
    ),
    ...atItsEntry(
      contributionDrafts(before.contributions, after.contributions, known),
      ['contributions'],
      after.contributions,
    ),
    ...reportDrafts(before.reports, after.reports),
    ...numberDrafts(
      'an own number beside managing',
      ['ownNumber'],
      Number(before.ownNumber),
      Number(after.ownNumber),
      asksMore,
    ).map((draft) => ({
      ...draft,
      said: after.ownNumber ? 'carries an own number now' : 'carries no own number any more',
    })),
  ];
}

const notApplicable = ({ hasNoResults }: Level): string | undefined =>
  hasNoResults ? 'does not apply' : undefined;

function resultDrafts(before: Level['results'], after: Level['results'], known: Between): Draft[] {
  const paired = pair(before, after, ({ metric }) => metric.id);
  const path = ['results'];
  return [
    ...paired.added.map(
      (each): Draft => ({
        kind: 'new',
        said: `a result is new: ${each.metric.name}`,
        after: inWords(each),
        bump: 'major',
        path,
      }),
    ),
    ...paired.pairs.flatMap((both) => changedResult(both.before, both.after, known)),
    ...paired.removed.map(
      (each): Draft => ({
        kind: 'removed',
        said: `a result is gone: ${each.metric.name}`,
        before: inWords(each),
        bump: 'minor',
        path,
      }),
    ),
  ];
}

function changedResult(before: LevelResult, after: LevelResult, known: Between): Draft[] {
  const label = `the result in ${after.metric.name}`;
  const path = ['results'];
  if (
    typeof before.value === 'number' &&
    typeof after.value === 'number' &&
    unitOf(before) === unitOf(after)
  ) {
    const asks = after.metric.better === 'lower' ? { up: asksMore.down, down: asksMore.up } : asksMore;
    return [
      ...numberDrafts(label, path, before.value, after.value, asks),
      ...textDrafts({ label, path, weight: 'tells' }, before.relative, after.relative, known),
    ];
  }
  return textDrafts({ label, path, weight: 'tells' }, inWords(before), inWords(after), known);
}

const unitOf = ({ unit, window }: LevelResult): string => `${unit} ${JSON.stringify(window)}`;

const inWords = ({ relative, value, unit, window }: LevelResult): string =>
  [relative, value, unit, window?.text ?? (window?.months && `${window.months} months`), window?.aligned]
    .filter((part) => part !== undefined)
    .join(' ');

function contributionDrafts(
  before: Level['contributions'],
  after: Level['contributions'],
  known: Between,
): Draft[] {
  const paired = pair(before, after, ({ text }) => text);
  const path = ['contributions'];
  const alone = paired.added.length === 1 && paired.removed.length === 1;
  const [added, removed] = [paired.added[0], paired.removed[0]];
  const reworded = alone
    ? textDrafts({ label: 'a counted duty', path, weight: 'asks' }, removed?.text, added?.text, known)
    : [];
  return [
    ...reworded,
    ...(alone && added && removed ? oftener(removed, added) : []),
    ...(alone
      ? []
      : paired.added.map(
          ({ text }): Draft => ({
            kind: 'new',
            said: 'a counted duty is new',
            after: text,
            bump: 'major',
            path,
          }),
        )),
    ...(alone
      ? []
      : paired.removed.map(
          ({ text }): Draft => ({
            kind: 'removed',
            said: 'a counted duty is gone',
            before: text,
            bump: 'minor',
            path,
          }),
        )),
    ...paired.pairs.flatMap((both) => oftener(both.before, both.after)),
  ];
}

const oftener = (before: Level['contributions'][number], after: Level['contributions'][number]): Draft[] =>
  numberDrafts(
    `how often in a year (${after.text})`,
    ['contributions'],
    before.perYear,
    after.perYear,
    asksMore,
  );

function reportDrafts(before: Level['reports'], after: Level['reports']): Draft[] {
  const [was, is] = [before, after].map(rangeOf);
  if (!was || !is || inPeople(before) === inPeople(after)) return [];
  const isUp = is.from >= was.from && is.to >= was.to;
  const isDown = is.from <= was.from && is.to <= was.to;
  const kind = isUp && !isDown ? 'raised' : isDown && !isUp ? 'lowered' : 'changed';
  const said = `people managed: ${inPeople(after)} now, not ${inPeople(before)}`;
  return [
    {
      kind,
      said,
      before: inPeople(before),
      after: inPeople(after),
      bump: kind === 'lowered' ? 'minor' : 'major',
      path: ['reports'],
    },
  ];
}

/** None where nothing is said; some may be any number. */
function rangeOf(reports: Level['reports']): { from: number; to: number } {
  if (reports === undefined || reports === 'none') return { from: 0, to: 0 };
  if (reports === 'some') return { from: 1, to: Number.POSITIVE_INFINITY };
  return { from: reports.from, to: reports.to ?? Number.POSITIVE_INFINITY };
}

function inPeople(reports: Level['reports']): string {
  if (reports === undefined || typeof reports === 'string') return reports ?? 'none';
  return reports.to === undefined ? `${reports.from} or more` : `${reports.from} to ${reports.to}`;
}
