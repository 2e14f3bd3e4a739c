import path from 'node:path';
import type { Framework } from '../core/framework/framework.ts';
import { kept, keptByText } from '../core/framework/kept.ts';
import type { Source } from '../core/framework/source.ts';
import type { Statement } from '../core/framework/statement.ts';
import { linesOfTexts } from '../disk/lines-of-texts.ts';
import type { FilePlace } from './edit-address.ts';
import { fileOfWords } from './in-source.ts';
import { noteFile } from './note-file.ts';
import { siteOptions } from './site-options.ts';

/**
 * Where the words of a statement stand: in the file that it was inherited from or that laid it over, else in the file of
 * its page. Without a line where an overlay reads the words differently.
 */
export function statementPlace(framework: Framework, { text, source }: Statement, file: string): FilePlace {
  const own = (source && fileOf(framework, source)) ?? file;
  // What is not translated yet stands in the source.
  const line = linesOf(framework)(own).get(text);
  const translated = fileOfWords(own);
  const there = translated === own ? line : linesOf(framework)(translated).get(text);
  return there === undefined ? { file: own, line } : { file: translated, line: there };
}

function fileOf({ files }: Framework, { layer, id }: Source): string | undefined {
  if (layer === 'grade') return 'framework.yaml';
  const kind = layer === 'extends' ? 'level' : layer;
  return files.find((each) => each.kind === kind && each.id === id)?.file;
}

/** Read once for each framework that is held: the dev server holds a new one after every change. */
const linesOf = kept((_: Framework) =>
  keptByText((file) => {
    const { content } = siteOptions();
    noteFile(path.join(content, file));
    return linesOfTexts(content, file);
  }),
);
