import type { Feature, Image } from 'write-excel-file/node';
import {
  getCellAddress,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings as insert,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { Page, PageColumn } from '../../core/sheets/pages.ts';

/** How many rows of head a table has. */
export const headRows = 2;

/** How many rows below the last one offer lists too. */
const roomForMore = 300;

export interface Lists {
  page: Page;
  rangeOf(choices: readonly string[]): string;
}

const listsName = 'Lists';

/** A hidden page with the words that cells offer, one list in each column: in a cell itself they may have 255 characters only. */
export function listsPage(pages: readonly Page[]): Lists {
  const all = pages.flatMap(({ columns }) => columns.flatMap(({ choices }) => (choices ? [choices] : [])));
  const lists = [...new Map(all.map((choices) => [choices.join('\n'), choices])).values()];
  const length = Math.max(0, ...lists.map((choices) => choices.length));
  const rows = Array.from({ length }, (_, n) => lists.map((choices) => numberOr(choices[n] ?? '')));
  const column: PageColumn = { label: '', id: '', hint: '', width: 20, isFixed: true, isNumber: false };
  return {
    page: { name: listsName, kind: 'hidden', columns: lists.map(() => column), rows },
    rangeOf(choices) {
      const index = lists.findIndex((each) => each.join('\n') === choices.join('\n'));
      const letters = getCellAddress(0, index).replace(/\d+/, '');
      return `${listsName}!$${letters}$1:$${letters}$${choices.length}`;
    },
  };
}

const numberOr = (text: string): string | number => (/^\d+$/.test(text) ? Number(text) : text);

/** The order of what may be in a worksheet, from the format's definition. */
const inWorksheet = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'drawing',
];

/** What the library does not write by itself: lists to choose from, hints, filters, hidden sheets, and how sheets print. */
export function workbookFeature(pages: readonly Page[], lists: Lists): Feature<Image['content']> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform(xml, _, { sheetIndex }) {
            const page = pages[sheetIndex];
            return page ? inSheet(xml, page, lists) : xml;
          },
        },
        'xl/workbook.xml': {
          transform: (xml) => withNames(hideSheets(xml, pages), printTitles(pages)),
        },
      },
    },
  };
}

/** A wide table on one page would be too small to read. */
const pagesWide = ({ columns }: Page): number =>
  Math.max(1, Math.round(columns.reduce((sum, { width }) => sum + width, 0) / 220));

function inSheet(xml: string, page: Page, lists: Lists): string {
  const put = (text: string, markup: string) => insert(text, markup, inWorksheet, 'worksheet');
  const fitted = put(xml, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>').replace(
    '<pageSetup ',
    `<pageSetup fitToWidth="${pagesWide(page)}" fitToHeight="0" `,
  );
  if (page.kind !== 'table' && page.kind !== 'grid') return fitted;
  const corner = getCellAddress(headRows + page.rows.length - 1, page.columns.length - 1);
  const filtered = put(fitted, getSelfClosingTagMarkup('autoFilter', { ref: `A${headRows}:${corner}` }));
  const validations = page.columns.flatMap((column, index) => validationsOf(column, index, page, lists));
  if (validations.length === 0) return filtered;
  const markup = `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`;
  return behindFormats(filtered, markup) ?? put(filtered, markup);
}

/** Behind the last of several formats; the library would put it behind the first, and Excel would not open the file. */
function behindFormats(xml: string, markup: string): string | undefined {
  const last = '</conditionalFormatting>';
  const end = xml.lastIndexOf(last) + last.length;
  return end < last.length ? undefined : xml.slice(0, end) + markup + xml.slice(end);
}

function validationsOf(column: PageColumn, index: number, page: Page, lists: Lists): string[] {
  const head = validation({
    sqref: getCellAddress(headRows - 1, index),
    showInputMessage: 1,
    promptTitle: column.label.slice(0, 32),
    prompt: column.hint.replaceAll('`', '').slice(0, 250),
  });
  if (!column.choices?.length) return column.hint ? [head] : [];
  const sqref = `${getCellAddress(headRows, index)}:${getCellAddress(headRows + page.rows.length + roomForMore, index)}`;
  const rule = { type: 'list', allowBlank: 1, sqref };
  // Proficiencies may be given by name too, which the import understands.
  const refusal =
    page.kind === 'grid'
      ? {}
      : {
          showErrorMessage: 1,
          errorTitle: column.label.slice(0, 32),
          error: 'Choose one from the list, or leave the cell empty.',
        };
  return [head, validation({ ...rule, ...refusal }, lists.rangeOf(column.choices))];
}

function validation(attributes: Record<string, string | number>, formula?: string): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => `${name}="${sanitizeAttributeValue(String(value))}"`)
    .join(' ');
  return formula
    ? `<dataValidation ${written}><formula1>${sanitizeTextContent(formula)}</formula1></dataValidation>`
    : `<dataValidation ${written}/>`;
}

function hideSheets(xml: string, pages: readonly Page[]): string {
  const hidden = [...pages.filter(({ kind }) => kind === 'hidden').map(({ name }) => name), listsName];
  return hidden.reduce(
    (text, name) => text.replace(new RegExp(`<sheet (?=[^>]*name="${name}")`), '<sheet state="hidden" '),
    xml,
  );
}

/** The library leaves an empty list of names, and two lists would be one too many. */
const withNames = (xml: string, names: string): string =>
  insert(xml.replace('<definedNames/>', ''), names, ['sheets', 'definedNames', 'calcPr'], 'workbook');

/** The head of a table is printed on every page. */
function printTitles(pages: readonly Page[]): string {
  const names = pages.flatMap(({ name, kind }, index) =>
    kind === 'table' || kind === 'grid'
      ? [
          `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${name}'!$1:$${headRows}</definedName>`,
        ]
      : [],
  );
  return `<definedNames>${names.join('')}</definedNames>`;
}
