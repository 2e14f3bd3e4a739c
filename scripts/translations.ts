import { buildCatalog } from '../src/core/catalog/catalog.ts';
import { carryOut } from './support/carry-out.ts';
import { content } from './support/options.ts';
import { languagesIn, planTranslations } from './support/plan-translations.ts';
import { reportTranslations } from './support/report-translations.ts';
import { runCommand } from './support/run-command.ts';
import { siteValues } from './support/site-values.ts';
import { usableContent } from './support/usable-content.ts';

await runCommand({
  call: 'npm run translations',
  words: 'FILE…',
  does: [
    'Without a file, says how far each language is: what is missing, equal to its source, or changed there since.',
    'With files, writes a translation of each to fill in, or brings one into the form of its source. What is translated',
    'stays, and so do comments. A file is named by the path of its source, or of its translation.',
    '',
    '  npm run translations -- --language de tracks/selling/seller.yaml',
  ].join('\n'),
  options: {
    language: { value: 'TAG', help: 'the language, such as de (all that the framework has)' },
    all: { help: 'every file' },
    current: { help: 'note that the translations say what their sources say now' },
    content,
  },
  async run({ language, all = false, current = false, ...values }, files) {
    const { content: folder, today } = siteValues(values);
    const { content } = await usableContent(folder);
    const { catalog } = buildCatalog(content);
    const languages = languagesIn(catalog, language);
    if (files.length === 0 && !all) return reportTranslations(folder, languages, catalog);
    const asked = { folder, catalog, languages, files, isAll: all, isCurrent: current };
    return carryOut({ folder, content, today }, 'To look at:', () => planTranslations(asked));
  },
});
