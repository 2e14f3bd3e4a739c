import { frameworkFile } from '../catalog/catalog.ts';
import { folderOf, isLanguageTag } from '../catalog/translations.ts';
import { list, quote } from '../problems/quote.ts';
import { hasWords, languagesOfWords } from '../words/index.ts';
import type { CatalogCheck, Finding } from './check.ts';

/** Addresses of pages that are tags of languages too. */
const addresses = ['map'];

export const languagesHaveTexts: CatalogCheck = {
  name: 'languages-have-texts',
  rule: 'Each further language of the site is named once, and has translations or words of the interface.',
  severity: 'error',
  guards: true,
  run(catalog, _context, report) {
    const { language = 'en', languages = [] } = frameworkFile(catalog)?.data ?? {};
    const folders = new Set([...catalog.files].flatMap((file) => file.language ?? []));
    const before = new Set([folderOf(language)]);
    if (!isLanguageTag(language)) report({ file: 'framework.yaml', path: ['language'], ...noTag(language) });
    for (const [index, tag] of languages.entries()) {
      const fault = faultOf(tag, before, folders);
      if (fault) report({ file: 'framework.yaml', path: ['languages', index], ...fault });
      before.add(folderOf(tag));
    }
  },
};

type Fault = Pick<Finding, 'message' | 'hint'>;

const noTag = (tag: string): Fault => ({
  message: `${quote(tag)} is not the tag of a language.`,
  hint: 'Write it such as `de` or `pt-BR`.',
});

function faultOf(tag: string, before: ReadonlySet<string>, folders: ReadonlySet<string>): Fault | undefined {
  const folder = folderOf(tag);
  if (!isLanguageTag(tag)) return noTag(tag);
  if (before.has(folder))
    return { message: `${quote(tag)} is a language of the site already.`, hint: 'Take it out here.' };
  if (addresses.includes(folder)) {
    return {
      message: `The pages in ${quote(tag)} would stand where a page of the site is, \`/${folder}/\`.`,
      hint: 'Add a region to it.',
    };
  }
  if (folders.has(folder) || hasWords(tag)) return undefined;
  return {
    message: `Nothing is there to show in ${quote(tag)}: it has no folder \`translations/${folder}\`, and the interface has no words in it.`,
    hint: `Run \`npm run translations -- --language ${tag} framework.yaml\` to begin, or take it out. The interface has words in ${list(languagesOfWords.map(quote))}.`,
  };
}
