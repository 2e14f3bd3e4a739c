import { list } from '../../problems/quote.ts';
import type { Between } from '../between.ts';
import type { Draft } from '../change.ts';
import { bodyDrafts } from '../texts/body-changes.ts';
import { textDrafts } from '../texts/text-changes.ts';
import type { TextPair } from './paired-texts.ts';
import { textLabel } from './text-label.ts';
import { bodyPath, type TranslatedFile } from './translated-file.ts';

/** The texts of one thing, and what is known of the file that they are in. */
export interface ThingInLanguage {
  file: TranslatedFile;
  pairs: readonly TextPair[];
  /** It is what the file is about, and not a word of a list in it. */
  isMain: boolean;
  /** Both frameworks in the language. */
  words: () => Between;
  /** What a proficiency is called that is written by its place or its id. */
  proficiency: (written: string) => string;
}

/** What became of the translation of one thing. */
export function thingDrafts(thing: ThingInLanguage): Draft[] {
  const { pairs } = thing;
  const [was, is] = [
    pairs.filter(({ before }) => before?.text !== undefined).length,
    pairs.filter(({ after }) => after?.text !== undefined).length,
  ];
  if (was === 0 && is > 0) return [translated(thing), ...upkeepDrafts(thing)];
  if (was > 0 && is === 0 && isTouched(thing) && pairs.some(({ after }) => after)) {
    return [{ kind: 'untranslated', said: 'no longer translated', bump: 'patch' }];
  }
  const words = isTouched(thing) ? pairs.flatMap((pair) => wordDrafts(pair, thing)) : [];
  return [...upkeepDrafts(thing), ...shortened(words)];
}

function translated({ pairs }: ThingInLanguage): Draft {
  const isWhole = pairs.every(({ after }) => !after?.isRead || after.text !== undefined);
  return { kind: 'translated', said: `translated now${isWhole ? '' : ', in part'}`, bump: 'patch' };
}

/** A list that grew in the source hides what is translated of it, and nobody who translates has done anything. */
function isTouched({ file: { before, after } }: ThingInLanguage): boolean {
  const [a, b] = [before?.translation, after.translation].map(
    (entry) => entry && JSON.stringify([{ ...entry.data, translatedFrom: '' }, entry.body?.text]),
  );
  return a !== b;
}

const labelOf = ({ before, after }: TextPair, { proficiency }: ThingInLanguage): string => {
  const path = (after ?? before)?.path ?? bodyPath;
  return path === bodyPath ? 'the body' : textLabel(path, proficiency);
};

/** What became of the words of a text that is translated, or was. What is gone from the source is gone from both. */
function wordDrafts(pair: TextPair, thing: ThingInLanguage): Draft[] {
  const { before, after } = pair;
  if (!after || before?.text === after.text) return [];
  const label = labelOf(pair, thing);
  const path = after.path;
  if (before?.text === undefined)
    return [
      { kind: 'translated', said: `${label} is translated now`, after: after.text, bump: 'patch', path },
    ];
  if (after.text === undefined) {
    const said = `${label} is no longer translated`;
    return [{ kind: 'untranslated', said, before: before.text, bump: 'patch', path }];
  }
  const known = thing.words();
  const drafts =
    path === bodyPath
      ? bodyDrafts(asBody(before.text), asBody(after.text), known)
      : textDrafts({ label, path, weight: 'says' }, before.text, after.text, known);
  return drafts.map((draft) => ({ ...draft, bump: 'patch' }));
}

const asBody = (text: string) => ({ text, elements: [], links: [] });

const mostTexts = 3;

/** Of many texts that are translated at once, only how many. */
function shortened(drafts: readonly Draft[]): Draft[] {
  return (['translated', 'untranslated'] as const).reduce<Draft[]>(
    (all, kind) => {
      const alike = all.filter((draft) => draft.kind === kind);
      if (alike.length <= mostTexts) return all;
      const said =
        kind === 'translated'
          ? `${alike.length} more texts are translated now`
          : `${alike.length} texts are no longer translated`;
      return [...all.filter((draft) => draft.kind !== kind), { kind, said, bump: 'patch' }];
    },
    [...drafts],
  );
}

/** Whether the translation still says what its source says. */
function upkeepDrafts(thing: ThingInLanguage): Draft[] {
  const { file, isMain } = thing;
  const { isStale, wasStale, isSourceOther } = file;
  if (!file.after.translation) return [];
  if (isStale && !(wasStale && !isSourceOther)) return staleDrafts(thing);
  if (wasStale && !isStale && isMain) return [upToDate('up to date again')];
  if (isStale || !isSourceOther) return [];
  const left = thing.pairs.filter(isLeftBehind);
  if (left.length === 0) return [];
  // Without a fingerprint nobody has said that it was looked at.
  if (file.after.translation.data.translatedFrom === undefined)
    return [stale(thing, left, 'may be out of date,')];
  return [upToDate('looked through after its source changed, and left as it is')];
}

const upToDate = (said: string): Draft => ({ kind: 'up-to-date', said, bump: 'patch' });

/** The source says something else, and the translation says what it said before. */
const isLeftBehind = ({ before, after }: TextPair): boolean =>
  before !== undefined &&
  after?.text !== undefined &&
  before.source !== after.source &&
  before.text === after.text;

function staleDrafts(thing: ThingInLanguage): Draft[] {
  const { file, pairs, isMain } = thing;
  if (!file.before?.translation) {
    return isMain ? [isOutOfDate('made from an earlier state of its source')] : [];
  }
  const left = pairs.filter(isLeftBehind);
  const open = pairs.filter(({ before, after }) => !before && after?.isRead && after.text === undefined);
  const gone = pairs.filter(({ before, after }) => before?.text !== undefined && !after);
  const state = file.wasStale ? 'still out of date' : 'out of date';
  if (!isMain && pairs.length > 0 && pairs.every(({ before }) => !before)) {
    return open.length > 0 ? [isOutOfDate('new and not translated yet')] : [];
  }
  if (left.length + open.length + gone.length > 0)
    return [stale(thing, left, file.wasStale ? `${state}, now also` : `${state},`, open, gone)];
  return isMain && !isToldElsewhere(file) ? [isOutOfDate(state)] : [];
}

/** Words of a list are things of their own, and say themselves that they are out of date. */
const isToldElsewhere = ({ pairs }: TranslatedFile): boolean =>
  pairs.some(
    (pair) =>
      isLeftBehind(pair) ||
      (!pair.before && pair.after?.isRead === true && pair.after.text === undefined) ||
      (pair.before?.text !== undefined && !pair.after),
  );

const isOutOfDate = (said: string): Draft => ({ kind: 'stale', said, bump: 'none' });

function stale(
  thing: ThingInLanguage,
  left: readonly TextPair[],
  state: string,
  open: readonly TextPair[] = [],
  gone: readonly TextPair[] = [],
): Draft {
  const named = (pairs: readonly TextPair[]) => labels(pairs.map((pair) => labelOf(pair, thing)));
  const parts = [
    ...(left.length > 0 ? [`${named(left)} changed`] : []),
    ...(open.length > 0 ? [`${named(open)} ${open.length === 1 ? 'is' : 'are'} not translated yet`] : []),
    ...(gone.length > 0 ? [`${named(gone)} ${gone.length === 1 ? 'is' : 'are'} gone`] : []),
  ];
  const [only] = left.length + open.length + gone.length === 1 ? left : [];
  return {
    kind: 'stale',
    said: `${state} since ${list(parts)}`,
    ...(only ? { before: only.before?.source, after: only.after?.source, path: only.after?.path ?? [] } : {}),
    bump: 'none',
  };
}

const mostLabels = 3;

function labels(all: readonly string[]): string {
  const distinct = [...new Set(all)];
  return distinct.length > mostLabels ? `${all.length} texts` : list(distinct);
}
