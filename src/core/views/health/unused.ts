import { textsOf } from '../../catalog/texts-of.ts';
import type { Framework } from '../../framework/framework.ts';
import type { Activity, Term } from '../../framework/things.ts';
import { activitiesForChanges, activitiesForStaying, type Helps } from '../activities-for.ts';
import { levelsInUse } from '../level-graph.ts';
import { whatItTakes } from '../what-it-takes.ts';

/**
 * Terms of the glossary that no text of another file holds, under any of their names, and that nothing points to.
 * The framework's own words are left out, since the site itself uses them.
 */
export function unusedTerms(framework: Framework): Term[] {
  const texts = wordsOf(framework, 'glossary');
  const [known, all] = [new Set(texts), texts.join('\n')];
  return framework.glossary.filter(
    (term) =>
      term.kind !== 'framework' &&
      !known.has(term.id) &&
      !all.includes(`glossary/${term.id}`) &&
      ![term.term, ...term.aliases].some((name) => isSaid(name, all)),
  );
}

/** A word may go on, as in the plural; one of two or three letters is too short to tell. */
function isSaid(name: string, text: string): boolean {
  const plain = name.replace(/ \(.*\)$/, '').replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  const end = plain.length < 4 ? '(?!\\p{L})' : '';
  return new RegExp(`(?<!\\p{L})${plain}${end}`, 'iu').test(text);
}

/**
 * Activities that no level and no move offers, because they develop nothing that is asked for there, and that no
 * other file points to. Readers find them in the list of all activities alone. Those for every competency are left
 * out: they stand on their own.
 */
export function activitiesNobodyIsLedTo(framework: Framework): Activity[] {
  const offered = new Set(offers(framework).map(({ activity }) => activity));
  const texts = wordsOf(framework);
  const all = texts.join('\n');
  return framework.activities.filter(
    (activity) =>
      !offered.has(activity) &&
      !activity.develops.some(({ competency }) => competency === undefined) &&
      !texts.includes(activity.id) &&
      !all.includes(`activity/${activity.id}`),
  );
}

function offers(framework: Framework): Helps[] {
  const onMoves = framework.moves.flatMap(({ from, destination }) =>
    'level' in destination
      ? activitiesForChanges(framework, whatItTakes(from, destination.level).changes)
      : [],
  );
  return [...onMoves, ...levelsInUse(framework).flatMap((level) => activitiesForStaying(framework, level))];
}

/** Every text of all files but one: fields, bodies, and what components in bodies name. */
function wordsOf({ files }: Framework, without?: string): string[] {
  return files
    .filter(({ kind }) => kind !== without)
    .flatMap(({ data, body }) => [
      ...textsOf(data).map(({ text }) => text),
      ...(body ? [body.text, ...body.elements.flatMap(({ attributes }) => namesIn(attributes))] : []),
    ]);
}

const namesIn = (attributes: Readonly<Record<string, string | true>>): string[] =>
  Object.values(attributes).filter((value) => value !== true);
