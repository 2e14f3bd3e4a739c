import { nameIn } from '../../views/language-name.ts';
import type { WordRun } from '../../views/word-changes.ts';
import { wordChanges } from '../../views/word-changes.ts';
import type { FrameworkChange, Value } from '../change.ts';
import type { ChangesReport } from './changes-report.ts';

/** One line of a report: a change, or the same change of several things. */
export interface ReportLine {
  names: readonly string[];
  said: string;
  /** The words that went, came and stayed, or the text that is new or gone. */
  words: readonly WordRun[];
  /** The moves for which the bar rises, those that come first being most of all what people are on. */
  rises: readonly string[];
}

/** A part of a report: changes that weigh alike, or what became of the translations into a language. */
export interface ReportPart {
  title: string;
  /** It may be long, and what matters of it stands first. */
  folds: boolean;
  lines: readonly ReportLine[];
}

const titles = {
  major: 'Asks something new',
  missing: 'Steps without an activity',
  minor: 'Clarified, added, lowered or taken out',
  patch: 'Spelling and upkeep',
} as const;

type PartName = keyof typeof titles;

/** The parts of a report, most important first; without those that hold nothing. */
export function reportParts(report: ChangesReport): ReportPart[] {
  const partOf = ({ bump }: FrameworkChange): PartName => (bump === 'none' ? 'missing' : bump);
  const byPart = Map.groupBy(
    report.changes.filter(({ language }) => language === undefined),
    partOf,
  );
  const parts = (Object.keys(titles) as PartName[]).flatMap((part) => {
    const changes = byPart.get(part) ?? [];
    return changes.length > 0 ? [{ title: titles[part], folds: false, lines: linesOf(changes, report) }] : [];
  });
  return [...parts, ...translationParts(report)];
}

const translationParts = (report: ChangesReport): ReportPart[] =>
  byLanguage(report).map(({ language, changes }) => ({
    title: `Translations into ${languageInWords(language)}`,
    folds: true,
    lines: linesOf(changes, report),
  }));

export const languageInWords = (language: string): string => `${nameIn('en', language)} (${language})`;

/** What became of translations, for each language that has anything to tell. */
export function byLanguage({ changes }: Pick<ChangesReport, 'changes'>) {
  const groups = Map.groupBy(changes, ({ language }) => language);
  return [...groups].flatMap(([language, of]) => (language === undefined ? [] : [{ language, changes: of }]));
}

/** What was said of several things word for word is told once. */
function linesOf(changes: readonly FrameworkChange[], report: ChangesReport): ReportLine[] {
  const alike = Map.groupBy(changes, (change) => JSON.stringify([change.said, ...valuesToShow(change)]));
  return [...alike.values()].map((same) => {
    const [first] = same;
    return {
      names: [...new Set(same.map(({ name }) => name))],
      said: first?.said ?? '',
      words: first ? shownWords(first) : [],
      rises: movesInWords([...new Set(same.flatMap(({ risesFor }) => risesFor))], report),
    };
  });
}

const movesInWords = (moves: readonly string[], { titleOf }: ChangesReport): string[] =>
  moves.map((move) => {
    const [from = '', to = ''] = move.split(' ');
    return `${titleOf(from)} → ${titleOf(to)}`;
  });

/** How the source changed that a translation does not follow stands with the changes of the source. */
const valuesToShow = ({ kind, before, after }: FrameworkChange): Value[] =>
  kind === 'stale' ? [] : [before, after];

/** Values that the sentence holds already are not shown again. */
function shownWords(change: FrameworkChange): WordRun[] {
  const { said } = change;
  const [was, is] = valuesToShow(change).map((value) =>
    typeof value === 'string' && !said.includes(value) ? value : undefined,
  );
  if (was !== undefined && is !== undefined) return shortened(wordChanges(was, is));
  const text = was ?? is;
  if (text === undefined || !text.includes(' ')) return [];
  return [{ text: excerpt(text, longestText), change: was === undefined ? 'in' : 'out' }];
}

const longestText = 40;
const around = 5;

/** Of long rows of words that stayed, only those next to what changed. */
function shortened(runs: readonly WordRun[]): WordRun[] {
  return runs.map((run, n) => {
    if (run.change !== 'same') return { ...run, text: excerpt(run.text, longestText) };
    const words = run.text.split(' ');
    if (words.length <= 2 * around + 2) return run;
    const head = n === 0 ? [] : words.slice(0, around);
    const tail = n === runs.length - 1 ? [] : words.slice(-around);
    return { ...run, text: [...head, '…', ...tail].join(' ') };
  });
}

function excerpt(text: string, longest: number): string {
  const words = text.split(/\s+/);
  return words.length > longest ? `${words.slice(0, longest).join(' ')} …` : words.join(' ');
}
