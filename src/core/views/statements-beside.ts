import type { Statement } from '../framework/statement.ts';
import { type Words, wordChanges, wordsShared } from './word-changes.ts';

/** A statement of one list beside the one of the other list that says the same, if there is one. */
export interface StatementPair {
  before?: Statement;
  after?: Statement;
  /** Where the two differ: the words of both, in order, and which of them were taken out or put in. */
  words?: Words;
}

/** Two statements are the same one in other words where at least half of their words are shared. */
const alikeEnough = 0.5;

/**
 * Two lists of statements beside each other: those with the same id belong together, then those with the same
 * text, then those that share most of their words. In the order of the second list; what only the first holds
 * comes last.
 */
export function statementsBeside(before: readonly Statement[], after: readonly Statement[]): StatementPair[] {
  const free = new Set(before);
  const partners = new Map<Statement, Statement>();
  const match = (find: (each: Statement) => Statement | undefined) => {
    for (const each of after) {
      const found = partners.has(each) ? undefined : find(each);
      if (!found) continue;
      partners.set(each, found);
      free.delete(found);
    }
  };
  match((each) => [...free].find(({ id }) => id === each.id));
  match((each) => [...free].find(({ text }) => text === each.text));
  match((each) => mostAlike(each, [...free]));
  return [
    ...after.map((each) => asPair(partners.get(each), each)),
    ...[...free].map((each) => ({ before: each })),
  ];
}

function mostAlike(statement: Statement, candidates: readonly Statement[]): Statement | undefined {
  const rated = candidates
    .map((each) => ({ each, shared: wordsShared(each.text, statement.text, alikeEnough) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
  return rated[0]?.each;
}

function asPair(before: Statement | undefined, after: Statement): StatementPair {
  if (!before) return { after };
  if (before.text === after.text) return { before, after };
  return { before, after, words: wordChanges(before.text, after.text) };
}
