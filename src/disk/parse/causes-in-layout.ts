import { isSeq } from 'yaml';
import { quote } from '../../core/problems/quote.ts';
import { type CauseOf, lineOf, type Mistake, nextLineOf } from './mistake.ts';

/** Asked before all others: a tab makes parsers see mistakes that are not there. */
export const tabAsIndentation: CauseOf = ({ text, code, offset }) => {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const indentation = /[ \t]*/y;
  indentation.lastIndex = lineStart;
  const at = indentation.exec(text)?.[0].indexOf('\t') ?? -1;
  if (at < 0 && code !== 'TAB_AS_INDENT') return undefined;
  return {
    offset: at < 0 ? offset : lineStart + at,
    message: 'A tab stands at the beginning of this line, where YAML takes only spaces.',
    hint: 'Put spaces in its place, two for each step inwards.',
  };
};

const listBesideName: CauseOf = ({ said, offset, code, text }) =>
  said.includes('block-seq-ind on same line') && code === 'UNEXPECTED_TOKEN' && text.charAt(offset) === '-'
    ? {
        offset,
        message: 'A list begins on the line below the name of its field.',
        hint: 'Move the entry down. If it is a text that begins with `-`, put it in quotation marks.',
      }
    : undefined;

const missingSpace: CauseOf = (mistake) => {
  const { content, start } = nextLineOf(mistake);
  const sign = /^-(?=[^\s-])|^[\w-]+:(?=[^\s/])/.exec(content)?.[0];
  if (!sign || !isAboutKeys(mistake)) return undefined;
  return {
    offset: start + sign.length,
    message: `A space is missing after ${quote(sign)}.`,
    hint: `Write it as ${quote(`${sign} …`)}.`,
  };
};

const lineWithoutColon: CauseOf = (mistake) => {
  const { content, start } = nextLineOf(mistake);
  if (!isAboutKeys(mistake) || mistake.said.startsWith('Sequence item')) return undefined;
  return content.startsWith('-')
    ? {
        offset: start,
        message: 'An entry of a list stands here, where the file goes on with a field.',
        hint: 'Put it below the name of its field, such as `levels:`, or remove the dash.',
      }
    : {
        offset: start,
        message: 'This line is not a field: it has no colon with a space after it.',
        hint: 'Write `name: value`. If the line continues the text above, indent it by two spaces more.',
      };
};

const strayField: CauseOf = (mistake) => {
  const { content, start } = lineOf(mistake);
  const isInList = isSeq(mistake.document.contents) && mistake.said.endsWith('at node end');
  if (!isInList || !/^[\w-]+:(?:\s|$)/.test(content)) return undefined;
  return {
    offset: start,
    message: 'A field stands here, where the file goes on with the list above.',
    hint: 'Give the list a name, such as `levels:`, and indent its entries by two spaces.',
  };
};

const indentation: CauseOf = (mistake) => {
  if (!isAboutIndentation(mistake)) return undefined;
  const line = nextLineOf(mistake);
  const end = mistake.text.indexOf('\n', mistake.offset);
  const isBelow = mistake.offset > line.start && end >= 0;
  return {
    offset: isBelow ? nextLineOf({ ...mistake, offset: end + 1 }).start : line.start,
    message: 'This line is not indented like the lines that it belongs to.',
    hint: 'Let fields and entries that stand side by side begin in the same column, and parts of a field two spaces further in.',
  };
};

const isAboutIndentation = ({ code, said }: Mistake): boolean =>
  code === 'BAD_INDENT' || code === 'BLOCK_AS_IMPLICIT_KEY' || /^Sequence item|at node end$/.test(said);

const isAboutKeys = ({ code, said }: Mistake): boolean =>
  code === 'MULTILINE_IMPLICIT_KEY' || said.startsWith('Implicit map keys');

/** The more special a cause, the earlier it is asked. */
export const causesInLayout: readonly CauseOf[] = [
  listBesideName,
  missingSpace,
  lineWithoutColon,
  strayField,
  indentation,
];
