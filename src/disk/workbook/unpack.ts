import { strFromU8, unzipSync } from 'fflate';
import { WorkbookFault } from './workbook-fault.ts';

/** The most that a workbook may hold, packed and unpacked, in bytes; what a framework of 200 levels needs is a tenth of it. */
const largestPacked = 50 * 1024 * 1024;
const largestUnpacked = 300 * 1024 * 1024;

/** The parts of a workbook in the format of Excel. What it says about its own size is held to. */
export function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  if (bytes.length > largestPacked) throw tooLarge;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oldOrLocked(bytes);
  if (!startsWith(bytes, [0x50, 0x4b])) throw notAWorkbook;
  const parts = inflate(bytes);
  if (parts['mimetype'] && strFromU8(parts['mimetype']).includes('opendocument')) throw openDocument;
  if (!parts['xl/workbook.xml']) throw notAWorkbook;
  return parts;
}

/** Each part is written to as much room as it asked for beforehand, so that it cannot grow past it. */
function inflate(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  const measure = ({ originalSize }: { originalSize: number }): boolean => {
    total += originalSize;
    if (total > largestUnpacked) throw tooLarge;
    return true;
  };
  try {
    return unzipSync(bytes, { filter: measure });
  } catch (error) {
    throw error instanceof WorkbookFault ? error : damaged;
  }
}

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const tooLarge = new WorkbookFault(
  'The workbook is far larger than any framework.',
  'Check that it is the right file. Sheets with pictures or other data belong elsewhere.',
);

const damaged = new WorkbookFault(
  'The workbook is damaged, so it could not be opened.',
  'Open it in a spreadsheet program and save it anew as .xlsx.',
);

const notAWorkbook = new WorkbookFault(
  'This is not a workbook.',
  'Give a file that was saved as .xlsx, or a folder of .csv files.',
);

const openDocument = new WorkbookFault(
  'This is a workbook in the format OpenDocument.',
  'Open it in LibreOffice and save it as “Excel 2007–365 (.xlsx)”.',
);

/** Excel packs workbooks with a password in the way of its old format. */
function oldOrLocked(bytes: Uint8Array): WorkbookFault {
  const isLocked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return isLocked
    ? new WorkbookFault(
        'The workbook is protected with a password.',
        'Save it without one, and import that file.',
      )
    : new WorkbookFault('The workbook is in the old format .xls.', 'Open it and save it as .xlsx.');
}
