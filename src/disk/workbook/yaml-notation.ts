import type { Notation } from '../../core/sheets/codec.ts';
import { block } from '../edit/write-value.ts';
import { parseYaml } from '../parse/parse-yaml.ts';

/** Values that are more than a text, a number or a list of texts stand in cells as they do in files. */
export const yamlNotation: Notation = {
  write: (value) => block(value).join('\n'),
  read(text) {
    const read = parseYaml(text);
    if ('data' in read) return { value: read.data };
    const { message = 'It is not written as in the files.', hint } = read.faults[0] ?? {};
    return { fault: `This cell cannot be understood: ${message}`, ...(hint ? { hint } : {}) };
  },
};
