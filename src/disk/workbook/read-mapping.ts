import { existsSync } from 'node:fs';
import { type Mapping, mappingSchema } from '../../core/sheets/mapping/mapping.ts';
import { parseYaml } from '../parse/parse-yaml.ts';
import { readText } from '../read-text.ts';
import { WorkbookFault } from './workbook-fault.ts';

/** What the columns of somebody's own tables are, from a file that says so. Throws a `WorkbookFault`. */
export function readMapping(file: string): Mapping {
  if (!existsSync(file))
    throw new WorkbookFault(`There is no file \`${file}\`.`, 'Name the file that says what the columns are.');
  const read = readText(file);
  if ('fault' in read) throw new WorkbookFault(`\`${file}\`: ${read.fault.message}`, read.fault.hint ?? '');
  const parsed = parseYaml(read.text);
  if ('faults' in parsed) {
    const [fault] = parsed.faults;
    throw new WorkbookFault(
      `\`${file}\`, line ${fault?.position.line ?? 1}: ${fault?.message}`,
      fault?.hint ?? '',
    );
  }
  const shape = mappingSchema.safeParse(parsed.data);
  if (shape.success) return shape.data;
  const [issue] = shape.error.issues;
  const place =
    issue?.path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join('.') || 'The file';
  throw new WorkbookFault(
    `\`${file}\`: \`${place}\` is not what a mapping holds there.`,
    'A mapping is a list `sheets`; each has `sheet`, `holds` and `columns`. docs/spreadsheets.md has an example.',
  );
}
