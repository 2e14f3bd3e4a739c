import type { Catalog } from '../../src/core/catalog/catalog.ts';
import { nameIn } from '../../src/core/views/language-name.ts';
import { type ToDo, translationReport } from '../../src/disk/translate/translation-report.ts';

/** Prints how far each language is, and what is left to do. Returns the exit code. */
export async function reportTranslations(
  folder: string,
  languages: readonly string[],
  catalog: Catalog,
): Promise<number> {
  if (languages.length === 0) {
    process.stdout.write(
      'This framework has one language. `languages` in `framework.yaml` names further ones.\n',
    );
    return 0;
  }
  for (const language of languages) {
    const { files, toDo } = await translationReport(folder, language, catalog);
    const left = (state: ToDo['state']) => toDo.filter((each) => each.state === state).length;
    const counts = [
      `${files.length - toDo.length} of ${files.length} files translated`,
      ...(['partial', 'stale', 'missing'] as const).flatMap((state) =>
        left(state) > 0 ? `${left(state)} ${inWords[state]}` : [],
      ),
    ];
    process.stdout.write(`${nameIn('en', language)} (${language}): ${counts.join(', ')}.\n`);
    process.stdout.write(toDo.map((each) => `  ${each.at}: ${whatToDo(each)}\n`).join(''));
  }
  return 0;
}

const inWords = { partial: 'in part', stale: 'out of date', missing: 'missing', translated: 'translated' };

function whatToDo({ state, left, texts, changed }: ToDo): string {
  if (state === 'missing') return `missing, ${count(texts)}`;
  const parts = [
    ...(state === 'stale' ? [`out of date${changed?.length ? `, changed: ${changed.join(', ')}` : ''}`] : []),
    ...(left > 0 ? [`${left} of ${count(texts)} not translated`] : []),
  ];
  return parts.join('; ');
}

const count = (n: number): string => (n === 1 ? '1 text' : `${n} texts`);
