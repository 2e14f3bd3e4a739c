import { isCollection, isScalar, type Node, visit } from 'yaml';
import { quote } from '../../core/problems/quote.ts';
import { type CauseOf, lineOf, type Mistake, valueIn } from './mistake.ts';

const openQuotation: CauseOf = ({ said, document, offset }) => {
  if (!said.startsWith('Missing closing')) return undefined;
  const opening = lastNode(document, (node) => isScalar(node) && node.type?.startsWith('QUOTE') === true);
  return {
    offset: opening ?? offset,
    message: 'The quotation mark that opens here is not closed.',
    hint: 'Put the same mark at the end of the text.',
  };
};

const openBracket: CauseOf = ({ said, document, offset }) => {
  const closing = /end with a ([\]}])/.exec(said)?.[1];
  if (!closing) return undefined;
  const reaches = (node: Node) =>
    isCollection(node) && node.flow === true && (node.range?.[1] ?? 0) >= offset;
  return {
    offset: lastNode(document, reaches) ?? offset,
    message: `The bracket that opens here is not closed.`,
    hint: `Put a \`${closing}\` where it ends. If it belongs to a text, put the whole text in quotation marks.`,
  };
};

const unknownEscape: CauseOf = ({ code, offset, text }) =>
  code === 'BAD_DQ_ESCAPE'
    ? {
        offset,
        message: `${quote(text.slice(offset, offset + 2))} means nothing between double quotation marks.`,
        hint: 'Write `\\\\` for a backslash, or put the text between single quotation marks.',
      }
    : undefined;

const textBehindBlockSign: CauseOf = ({ said, offset }) =>
  said.startsWith('Block scalar header')
    ? {
        offset,
        message: 'After `|` or `>`, the text begins on the next line.',
        hint: 'Move the text down and indent it by two spaces more than the name of its field.',
      }
    : undefined;

const textAfterQuotation: CauseOf = (mistake) => {
  if (!/^(?:UNEXPECTED_TOKEN|MISSING_CHAR|BLOCK_AS_IMPLICIT_KEY)$/.test(mistake.code)) return undefined;
  const value = valueIn(lineOf(mistake));
  if (!value || !/["']/.test(value.sign)) return undefined;
  return {
    offset: Math.max(mistake.offset, value.offset),
    message: 'A text goes on after its closing quotation mark.',
    hint: `Put the whole text in quotation marks. Inside them, write ${value.sign === '"' ? '`\\"` for `"`' : "`''` for `'`"}.`,
  };
};

const specialSign: CauseOf = (mistake) => {
  const { code, offset, text } = mistake;
  if (code === 'BAD_INDENT') return undefined;
  const isHere = code === 'BAD_SCALAR_START';
  const value = isHere ? { offset, sign: text.charAt(offset) } : valueIn(lineOf(mistake));
  const isBracket = value?.sign === '[' || value?.sign === '{';
  if (!value || !/[*&!%@`[{\]},]/.test(value.sign)) return undefined;
  if (isBracket && !/at node end|Nested mappings/.test(mistake.said)) return undefined;
  return {
    offset: value.offset,
    message: `A text that begins with ${value.sign === '`' ? 'a backtick' : `\`${value.sign}\``} needs quotation marks.`,
    hint: "Put the whole text between two `'`, or begin it with another sign.",
  };
};

const colonInText: CauseOf = ({ code, text, offset }) =>
  code === 'BLOCK_AS_IMPLICIT_KEY' && /^[^\n]*:(?:\s|$)/.test(text.slice(offset, offset + 2000))
    ? {
        offset,
        message: 'A text that holds a colon with a space after it needs quotation marks.',
        hint: 'Put the whole text in quotation marks.',
      }
    : undefined;

const comma: CauseOf = ({ said, offset }) => {
  const isMissing = said.startsWith('Missing ,');
  if (!isMissing && !said.startsWith('Unexpected , in')) return undefined;
  return isMissing
    ? { offset, message: 'A comma is missing before this entry.', hint: 'Put a comma between two entries.' }
    : {
        offset,
        message: 'Nothing stands before this comma.',
        hint: 'Remove it, or write the entry before it.',
      };
};

/** The more special a cause, the earlier it is asked. */
export const causesInValues: readonly CauseOf[] = [
  openQuotation,
  openBracket,
  unknownEscape,
  textBehindBlockSign,
  textAfterQuotation,
  specialSign,
  colonInText,
  comma,
];

function lastNode(document: Mistake['document'], isMeant: (node: Node) => boolean): number | undefined {
  let found: number | undefined;
  visit(document, {
    Node: (_, node) => {
      if (isMeant(node)) found = node.range?.[0];
    },
  });
  return found;
}
