import type { Entry } from '../catalog/catalog.ts';
import { linkedThings } from '../catalog/linked-things.ts';
import { linksIn } from '../catalog/links-in.ts';
import { nameEntry } from '../catalog/name-entry.ts';
import { referencesOf } from '../catalog/references.ts';
import { survey } from '../catalog/survey.ts';
import type { Target } from '../catalog/targets.ts';
import { quote } from '../problems/quote.ts';
import { components } from '../schema/components.ts';
import type { Body, BodyElement, BodyLink } from '../schema/content-file.ts';
import type { Finding } from './check.ts';
import { nameReference } from './name-reference.ts';

/** A place where a file speaks of a thing: in its data, in a link, or by a component of its body. */
export interface Mention {
  targets: readonly Target[];
  id: string;
  /** The beginning of a sentence: "`a-guide` links to `account-executive`". */
  sentence: string;
  place: Pick<Finding, 'path' | 'atKey' | 'position'>;
  /** Audiences of the sections of a body that it stands in. */
  within: readonly unknown[];
}

/** Every mention of another thing that a reader can follow. A track's list of its levels is not one. */
export function mentionsIn(entry: Entry): Mention[] {
  const { body } = entry;
  return [
    ...inData(entry),
    ...survey(entry.data).linking.flatMap(({ text, path }) =>
      linksIn(text).flatMap(({ url }) => byLink(url, entry, { path }, [])),
    ),
    ...(body?.links ?? []).flatMap((link) =>
      byLink(link.url, entry, placeOf(link), sectionsAround(link, body)),
    ),
    ...(body?.elements ?? []).flatMap((element) => byElement(element, sectionsAround(element, body))),
  ];
}

function inData(entry: Entry): Mention[] {
  return referencesOf(entry).flatMap((reference) => {
    const { path, atKey, targets, id } = reference;
    if (entry.kind === 'track' && path[0] === 'levels') return [];
    const place = { path, ...(atKey ? { atKey } : {}) };
    return [{ targets, id, sentence: nameReference(entry, reference), place, within: [] }];
  });
}

function byLink(url: string, entry: Entry, place: Mention['place'], within: readonly unknown[]): Mention[] {
  return (linkedThings(url) ?? []).map(({ target, id }) => ({
    targets: [target],
    id,
    sentence: `${nameEntry(entry)} links to ${quote(id)}`,
    place,
    within,
  }));
}

function byElement(element: BodyElement, within: readonly unknown[]): Mention[] {
  const component = components.find(({ name }) => name === element.name);
  return (component?.attributes ?? []).flatMap(({ name, names }) => {
    const id = element.attributes[name];
    if (names === undefined || typeof id !== 'string') return [];
    const sentence = `${quote(`<${element.name}>`)} names ${quote(id)}`;
    return [{ targets: [names], id, sentence, place: placeOf(element), within }];
  });
}

type Part = BodyElement | BodyLink;

const placeOf = ({ line, column }: Part): Mention['place'] => ({ path: [], position: { line, column } });

/** The audiences of the sections around a part of a body. */
function sectionsAround({ range }: Part, body: Body | undefined): unknown[] {
  const sections = (body?.elements ?? []).filter(({ name }) => name === 'Audience');
  return sections.flatMap(({ attributes, range: section }) => {
    const isInside = range && section && section.start < range.start && range.end < section.end;
    return isInside ? [attributes['only']] : [];
  });
}
