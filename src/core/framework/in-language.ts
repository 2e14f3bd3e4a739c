import { audiencesIn } from '../catalog/audiences-in.ts';
import { type Catalog, catalogOf, type Entry } from '../catalog/catalog.ts';
import { isStale, translationsInto } from '../catalog/translations.ts';
import type { FieldPath } from '../problems/problem.ts';
import type { DataOf } from '../schema/index.ts';
import { laidOver } from './laid-over.ts';

/** What of a file stands in which language. */
export interface FileInLanguage {
  hasTranslation: boolean;
  /** Its source changed since it was translated. */
  isStale: boolean;
  /** Texts that stand as in the source, and are not meant to. */
  kept: ReadonlySet<string>;
  /** Its body stands as in the source. */
  isBodyKept: boolean;
}

/** A catalog with the translations into a language laid over what they translate. */
export interface CatalogInLanguage {
  language: string;
  catalog: Catalog;
  files: ReadonlyMap<string, FileInLanguage>;
}

/** Lays translations over their sources, before anything is hidden for an audience: a translation says again what its source says. */
export function inLanguage(catalog: Catalog, language: string): CatalogInLanguage {
  const translations = translationsInto(language, catalog);
  const files = new Map<string, FileInLanguage>();
  const entries = withoutTranslations(catalog).entries.map((source) => {
    const { entry, ...file } = translated(source, translations.get(source.file));
    files.set(source.file, file);
    return entry;
  });
  return { language, catalog: catalogOf(sourcesOf(catalog), entries, [...catalog.media]), files };
}

/** A framework in the language that it was written in. */
export const withoutTranslations = (catalog: Catalog): Catalog =>
  catalogOf(
    sourcesOf(catalog),
    catalog.entries.filter(({ kind }) => kind !== 'translation'),
    [...catalog.media],
  );

const sourcesOf = ({ files }: Catalog) => files.filter(({ kind }) => kind !== 'translation');

function translated(
  source: Entry,
  translation: Entry<'translation'> | undefined,
): FileInLanguage & { entry: Entry } {
  const kept = new Set<string>();
  const isUncertain = !translation?.data.translatedFrom || isStale(translation, source);
  const isMeant = isSameOnPurpose(translation?.data.sameOnPurpose ?? []);
  const onKept = (text: string, path: FieldPath) => isMeant(path) || kept.add(text);
  const texts = translation?.data ?? {};
  const data = laidOver(source.data, texts, { kind: source.kind, isUncertain, onKept });
  const body = translation && bodyFor(source, translation, isUncertain);
  return {
    entry: { ...source, data: data as DataOf[Entry['kind']], ...(body ? { body } : {}) },
    hasTranslation: translation !== undefined,
    isStale: translation !== undefined && isStale(translation, source),
    kept,
    isBodyKept: !body && !isMeant(['body']) && source.body !== undefined && source.body.text.trim() !== '',
  };
}

/** A body that may hide other sections than its source would show what is not for everyone. */
function bodyFor(source: Entry, { body, ...translation }: Entry, isUncertain: boolean): Entry['body'] {
  if (!source.body || !body || body.text.trim() === '') return undefined;
  const hidden = audiencesIn(source);
  const isAlike = hidden.join('\n') === audiencesIn({ ...translation, body }).join('\n');
  const isTranslated = body.text.trim() !== source.body.text.trim();
  return isTranslated && isAlike && !(isUncertain && hidden.length > 0)
    ? { ...body, source: source.body }
    : undefined;
}

/** Fields are written with dots, entries of lists counted from 1, as messages count them; `terms.kind` is that of all terms. */
export function isSameOnPurpose(fields: readonly string[]): (path: FieldPath) => boolean {
  return (path) => {
    if (fields.length === 0) return false;
    const written = path.map((part) => (typeof part === 'number' ? part + 1 : part)).join('.');
    const ofAll = path.filter((part) => typeof part !== 'number').join('.');
    return fields.some((field) => `${written}.`.startsWith(`${field}.`) || ofAll === field);
  };
}
