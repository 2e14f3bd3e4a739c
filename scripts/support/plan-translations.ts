import path from 'node:path';
import { type Catalog, type Entry, frameworkFile } from '../../src/core/catalog/catalog.ts';
import { textsToTranslate } from '../../src/core/catalog/translatable-texts.ts';
import { folderOf, isLanguageTag, sourceOf, translationsInto } from '../../src/core/catalog/translations.ts';
import { didYouMean } from '../../src/core/problems/did-you-mean.ts';
import { nameField } from '../../src/core/problems/name-field.ts';
import { list, quote } from '../../src/core/problems/quote.ts';
import type { Plan } from '../../src/disk/create/plan.ts';
import { type PlannedTranslation, planTranslation } from '../../src/disk/translate/plan-translation.ts';
import { UsageError } from './usage-error.ts';

interface Asked {
  folder: string;
  catalog: Catalog;
  languages: readonly string[];
  files: readonly string[];
  isAll: boolean;
  isCurrent: boolean;
}

/** The language that was asked for, else all that the framework is translated into or is to be. */
export function languagesIn(catalog: Catalog, asked: string | undefined): string[] {
  const { languages = [] } = frameworkFile(catalog)?.data ?? {};
  if (asked !== undefined) return [languageNamed(asked, languages)];
  const named = new Set(languages.map(folderOf));
  const folders = new Set(catalog.files.flatMap(({ language }) => language ?? []));
  return [...languages, ...[...folders].filter((folder) => !named.has(folder))];
}

function languageNamed(asked: string, languages: readonly string[]): string {
  if (!/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(asked) || !isLanguageTag(asked))
    throw new UsageError(
      `\`--language ${asked}\` is not the tag of a language, such as \`de\` or \`pt-BR\`.`,
    );
  return languages.find((language) => folderOf(language) === folderOf(asked)) ?? asked;
}

/** What has to be written for the files that were asked for. */
export async function planTranslations(asked: Asked): Promise<Plan> {
  const planned: PlannedTranslation[] = [];
  for (const { source, language } of wanted(asked)) {
    const translation = translationsInto(language, asked.catalog).get(source.file);
    planned.push(await planTranslation({ ...asked, source, language, translation }));
  }
  const changes = planned.flatMap(({ change }) => change ?? []);
  return {
    changes,
    said:
      changes.length === 0 ? ['Nothing is to be written: all have the form of their sources.'] : said(asked),
    open: planned.flatMap(toLookAt),
  };
}

const said = ({ isCurrent }: Asked): string[] =>
  isCurrent
    ? []
    : [
        'What is not translated yet stands there as in the source. `--current` notes that you looked through a file.',
      ];

function toLookAt({ path: file, dropped, doubtful }: PlannedTranslation): Plan['open'] {
  return [
    ...dropped.map(({ path: at, text }) => ({
      path: file,
      what: `${nameField(at)} has no place in the source any more, and was taken out: ${text}`,
    })),
    ...doubtful.map((at) => ({
      path: file,
      what: `${nameField(at)} has another length than before. Look whether each entry says what its source says.`,
    })),
  ];
}

interface Wanted {
  source: Entry;
  language: string;
}

function wanted({ catalog, languages, files, folder, isAll }: Asked): Wanted[] {
  if (languages.length === 0)
    throw new UsageError('This framework has one language. Name another: `--language de`.');
  if (isAll && files.length > 0) throw new UsageError('Name files or say `--all`, not both.');
  const sources = catalog.entries.filter(({ kind }) => kind !== 'translation');
  const translated = sources.filter(
    ({ kind, data, body }) => textsToTranslate(kind, data).length > 0 || body,
  );
  if (isAll) return languages.flatMap((language) => translated.map((source) => ({ source, language })));
  return files.flatMap((file) => wantedFor(belowContent(file, folder), { sources, languages, catalog }));
}

/** People name files as their shell completes them. */
function belowContent(file: string, folder: string): string {
  const below = path.relative(folder, path.resolve(file)).replaceAll('\\', '/');
  return below.startsWith('..') || path.isAbsolute(below) ? file.replaceAll('\\', '/') : below;
}

interface Known {
  sources: readonly Entry[];
  languages: readonly string[];
  catalog: Catalog;
}

function wantedFor(file: string, { sources, languages, catalog }: Known): Wanted[] {
  const found = sources.find((each) => each.file === file);
  if (found) return languages.map((language) => ({ source: found, language }));
  const translation = catalog.entries.find((each) => each.file === file && each.kind === 'translation');
  const of = translation && sourceOf(translation);
  const source = of && sources.find((each) => each.file === of.file);
  if (source && of) return [{ source, language: of.folder }];
  throw unknownFile(
    file,
    sources.map((each) => each.file),
  );
}

function unknownFile(file: string, known: readonly string[]): UsageError {
  const nearest = didYouMean(file, known);
  const meant = nearest
    ? ` Did you mean ${quote(nearest)}?`
    : ` There are files such as ${list(known.slice(0, 3).map(quote))}.`;
  return new UsageError(`${quote(file)} is no file of this framework that can be translated.${meant}`);
}
