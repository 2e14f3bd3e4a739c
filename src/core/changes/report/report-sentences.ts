import { list } from '../../problems/quote.ts';
import type { Bump } from '../change.ts';
import type { ChangesReport, VersionAdvice } from './changes-report.ts';
import { byLanguage, languageInWords } from './report-lines.ts';

const says: Record<Exclude<Bump, 'none'>, (n: number) => string> = {
  major: (n) => `${n} ${n === 1 ? 'asks' : 'ask'} something new of people`,
  minor: (n) => `${n} ${n === 1 ? 'clarifies, adds or takes away' : 'clarify, add or take away'}`,
  patch: (n) => `${n} ${n === 1 ? 'mends' : 'mend'} spelling or upkeep`,
};

/** How many changes there are of each weight, in one sentence. */
export function countOfChanges(report: ChangesReport): string {
  const changes = report.changes.filter(({ language }) => language === undefined);
  const translations = byLanguage(report).map(countOfTranslations);
  if (changes.length === 0 && translations.length > 0)
    return ['Nothing changed but translations.', ...translations].join(' ');
  return [countOfMeaning(changes), ...translations].join(' ');
}

function countOfTranslations({ language, changes }: ReturnType<typeof byLanguage>[number]): string {
  const stale = changes.filter(({ kind }) => kind === 'stale').length;
  const total = `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}`;
  const open = stale === 0 ? '' : `; ${stale} ${stale === 1 ? 'is' : 'are'} out of date`;
  return `Translations into ${languageInWords(language)}: ${total}${open}.`;
}

function countOfMeaning(changes: ChangesReport['changes']): string {
  const counts = (['major', 'minor', 'patch'] as const).map((bump) => ({
    bump,
    n: changes.filter((change) => change.bump === bump).length,
  }));
  const total = counts.reduce((sum, { n }) => sum + n, 0);
  if (total === 0) return 'Nothing changed in meaning.';
  const parts = counts.flatMap(({ bump, n }) => (n > 0 ? [says[bump](n)] : []));
  return `${total} ${total === 1 ? 'change' : 'changes'}: ${list(parts)}.`;
}

/** What the changes mean for `version` in `framework.yaml`. */
export function versionSentence({ before, after, asked, isRaised }: VersionAdvice, bump: Bump): string {
  if (bump === 'none') return '';
  if (before === undefined) return `That is a ${bump} version. \`framework.yaml\` says none so far.`;
  if (after === undefined)
    return `That is a ${bump} version: ${before} becomes ${asked}. \`framework.yaml\` says none any more.`;
  const becomes = `That is a ${bump} version: ${before} becomes ${isRaised ? after : asked}.`;
  if (isRaised) return becomes;
  return `${becomes} \`version\` in \`framework.yaml\` ${after === before ? 'is still' : 'is'} ${after}; raise it before the release.`;
}

const mostMoves = 3;

/** For whom the bar rises; nothing where it does not. */
export function risesSentence(moves: readonly string[]): string {
  if (moves.length === 0) return '';
  const more = moves.length - mostMoves;
  const shown = more > 1 ? moves.slice(0, mostMoves) : moves;
  return `The bar rises for ${list(more > 1 ? [...shown, `${more} more moves`] : shown)}.`;
}

const mostNames = 6;

/** The things that one line is about. */
export function namesOf(names: readonly string[]): string {
  const more = names.length - mostNames;
  return list(more > 1 ? [...names.slice(0, mostNames), `${more} more`] : names);
}
