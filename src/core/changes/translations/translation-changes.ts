import type { Catalog, Entry } from '../../catalog/catalog.ts';
import { folderOf, sourceOf, translationPath, translationsInto } from '../../catalog/translations.ts';
import { positionOnScale } from '../../catalog/vocabulary.ts';
import { frameworkFor } from '../../framework/framework-for.ts';
import { nameIn } from '../../views/language-name.ts';
import { type Between, between } from '../between.ts';
import type { Draft, FrameworkChange } from '../change.ts';
import { catalogInTodaysIds, renamingsBetween } from '../in-todays-ids.ts';
import type { WholeFramework } from '../report/changes-report.ts';
import type { Dictionary } from '../texts/dictionary.ts';
import { thingDrafts } from './thing-drafts.ts';
import { bodyPath, type FileState, type TranslatedFile, translatedFile } from './translated-file.ts';
import { type TranslatedThing, translatedThing } from './translated-thing.ts';

/**
 * What became of translations, language by language: what is out of date first. A translation asks nothing of anybody
 * that its source does not ask, and so none of it weighs more than a slip.
 */
export function translationChanges(
  one: WholeFramework,
  other: WholeFramework,
  dictionary: Dictionary,
): FrameworkChange[] {
  const folders = new Set([...foldersIn(one.catalog), ...foldersIn(other.catalog)]);
  return [...folders]
    .sort()
    .flatMap((folder) => inLanguage(languageOf(folder, one, other), one, other, dictionary));
}

const foldersIn = (catalog: Catalog): string[] =>
  [...catalog.of('translation').values()].map((entry) => sourceOf(entry).folder);

/** The tag as `framework.yaml` writes it. */
const languageOf = (folder: string, ...states: readonly WholeFramework[]): string =>
  states
    .flatMap(({ framework }) => framework.about.languages)
    .find((language) => folderOf(language) === folder) ?? folder;

function inLanguage(
  language: string,
  one: WholeFramework,
  other: WholeFramework,
  dictionary: Dictionary,
): FrameworkChange[] {
  const { idNow } = between(one.framework, other.framework);
  const renamings = renamingsBetween(one.framework, other.framework);
  const before = new Map(
    statesIn(language, catalogInTodaysIds(one.catalog, renamings)).map(
      (state) => [keyOf(state.source, idNow), state] as const,
    ),
  );
  const words = inItsWords(language, one, other, dictionary);
  const changes = statesIn(language, other.catalog).flatMap((state) => {
    const earlier = before.get(keyOf(state.source));
    if (!state.translation && !earlier?.translation) return [];
    return fileChanges(translatedFile(earlier, state), language, other, words);
  });
  return changes.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** What a reviewer wants to know first. */
const order: readonly FrameworkChange['kind'][] = [
  'stale',
  'untranslated',
  'reworded',
  'new',
  'removed',
  'moved',
  'translated',
  'up-to-date',
  'typo',
];

function statesIn(language: string, catalog: Catalog): FileState[] {
  const translations = translationsInto(language, catalog);
  return catalog.entries.flatMap((source) =>
    source.kind === 'translation' ? [] : [{ source, translation: translations.get(source.file) }],
  );
}

const keyOf = ({ kind, id }: Entry, idNow?: Between['idNow']): string =>
  `${kind}/${idNow ? idNow(kind as Parameters<Between['idNow']>[0], id) : id}`;

/** Both frameworks in the language, put together only where words have to be judged. */
function inItsWords(
  language: string,
  one: WholeFramework,
  other: WholeFramework,
  dictionary: Dictionary,
): () => Between {
  let found: Between | undefined;
  const into = ({ catalog, framework }: WholeFramework) =>
    frameworkFor(catalog, framework.audience.id, { language });
  return () => {
    found ??= { ...between(into(one), into(other), dictionary), isTranslated: true };
    return found;
  };
}

function fileChanges(
  file: TranslatedFile,
  language: string,
  { framework }: WholeFramework,
  words: () => Between,
): FrameworkChange[] {
  const { source } = file.after;
  const proficiency = (written: string): string =>
    framework.scale[(positionOnScale(written, framework.scale) ?? 0) - 1]?.name ?? written;
  const things = Map.groupBy(file.pairs, ({ before, after }) => {
    const [entry, text] = after ? [source, after] : [file.before?.source ?? source, before];
    return JSON.stringify(translatedThing(entry, text?.path ?? bodyPath));
  });
  const main = JSON.stringify(translatedThing(source, []));
  // What is out of date and says so nowhere is told of the file.
  if (!things.has(main)) things.set(main, []);
  return [...things].flatMap(([key, pairs]) => {
    const thing = JSON.parse(key) as TranslatedThing;
    const drafts = thingDrafts({ file, pairs, isMain: key === main, words, proficiency });
    return drafts.map((draft) => asChange(draft, thing, source.file, language));
  });
}

function asChange(draft: Draft, thing: TranslatedThing, file: string, language: string): FrameworkChange {
  const { kind, id, name } = thing;
  return {
    kind: draft.kind,
    subject: { kind, id },
    language,
    summary: `${name} in ${nameIn('en', language)}: ${draft.said}.`,
    before: draft.before ?? null,
    after: draft.after ?? null,
    bump: draft.bump,
    risesFor: [],
    name,
    said: draft.said,
    place: { file: translationPath(language, file), path: draft.path ?? [] },
    toldBy: [],
  };
}
