import type { Level } from '../../framework/level.ts';
import { overlaidLevel } from '../../framework/overlaid-level.ts';
import type { Overlay } from '../../framework/things.ts';
import type { Between } from '../between.ts';
import type { Draft } from '../change.ts';
import { plainDrafts } from '../texts/plain-changes.ts';
import { asksNoMore } from '../texts/same-ask.ts';
import { levelsNow } from './under-overlay.ts';

/** What became of the words that an overlay reads differently. They weigh as much as what they make of a responsibility. */
export function termDrafts(before: Overlay, after: Overlay, known: Between): Draft[] {
  const [was, is] = [termsOf(before), termsOf(after)];
  if (was === is) return [];
  const asks = levelsNow(after, known).some((level) => mayAskMore(level, before, after, known));
  return plainDrafts('the words it reads differently', ['terms'], was, is, asks ? 'major' : 'minor');
}

function mayAskMore(level: Level, before: Overlay, after: Overlay, known: Between): boolean {
  const asked = (terms: Overlay['terms']) =>
    overlaidLevel(level, [{ ...after, terms }]).responsibilities.map(({ text }) => text);
  const is = asked(after.terms);
  return asked(before.terms).some((text, n) => text !== is[n] && !asksNoMore(text, is[n] ?? '', known));
}

const termsOf = ({ terms }: Overlay): string | null =>
  Object.entries(terms)
    .map(([word, instead]) => `${word}: ${instead}`)
    .join('; ') || null;
