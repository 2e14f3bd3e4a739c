import type { Finding } from '../../checks/check.ts';
import type { Proficiency } from '../../framework/words.ts';
import { list, quote } from '../../problems/quote.ts';
import type { Passage } from '../prose/passages-of.ts';
import { placeOf, quoteAround, subjectOf } from '../prose/say-where.ts';
import { signs } from '../prose/word-row.ts';
import type { TextCheck } from '../text-check.ts';

export const textsFitTheScale: TextCheck = {
  name: 'texts-fit-the-scale',
  rule: 'Where a text gives a proficiency as a number, the number is on the scale, has that name there, and counts upwards.',
  severity: 'warning',
  run({ framework: { scale }, withSigns }, _context, report) {
    const patterns = patternsFor(scale);
    for (const passage of withSigns) {
      if (passage.isAddress || (passage.signs & signs.digit) === 0) continue;
      for (const finding of misfits(passage, scale, patterns)) report(finding);
    }
  },
};

type Scale = readonly Proficiency[];
interface Patterns {
  named: RegExp;
  numbered: RegExp;
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function patternsFor(scale: Scale): Patterns {
  const names = scale.map(({ name }) => escaped(name)).join('|');
  return {
    named: new RegExp(
      `(?<![\\p{L}\\d])(?:(?<name>${names})\\s?\\((?<behind>\\d+)\\)|(?<before>\\d+)\\s?[=:]\\s?(?<called>${names})(?!\\p{L}))`,
      'gu',
    ),
    numbered:
      /\bproficienc(?:y|ies) (?<number>\d+)\b|\b(?<part>\d+) (?:of|out of) (?<whole>\d+) on the scale\b/gi,
  };
}

const upsideDown = /\b1\s?(?:=|\(|is|:)\s?(?:the )?(?:highest|best|top)\b/i;

function misfits(passage: Passage, scale: Scale, { named, numbered }: Patterns): Finding[] {
  const at = (start: number, end: number, does: string, since = ''): Finding => ({
    ...placeOf(passage, start),
    message: `${subjectOf(passage)} ${does} in ${quoteAround(passage, start, end)}${since}.`,
    hint: `The scale goes upwards: ${list(scale.map(({ position, name }) => `${position} ${name}`))}.`,
  });
  const wrongNames = [...passage.text.matchAll(named)].flatMap(({ 0: text, index, groups = {} }) => {
    const [name, number] = [groups['name'] ?? groups['called'], Number(groups['behind'] ?? groups['before'])];
    const isRight = scale.some((each) => each.name === name && each.position === number);
    return isRight ? [] : [at(index, index + text.length, `calls ${quote(name)} number ${number}`)];
  });
  const offScale = [...passage.text.matchAll(numbered)].flatMap(({ 0: text, index, groups = {} }) => {
    const number = Number(groups['whole'] ?? groups['number']);
    const isOn = groups['whole'] ? number === scale.length : number >= 1 && number <= scale.length;
    return isOn
      ? []
      : [
          at(
            index,
            index + text.length,
            `speaks of ${quote(text)}`,
            `, and the scale has ${scale.length} proficiencies`,
          ),
        ];
  });
  const turned = upsideDown.exec(passage.text);
  const turnedRound = turned
    ? [at(turned.index, turned.index + turned[0].length, 'counts the scale from the top')]
    : [];
  return [...wrongNames, ...offScale, ...turnedRound];
}
