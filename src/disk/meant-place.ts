import { didYouMean } from '../core/problems/did-you-mean.ts';
import { placeOf, places } from '../core/schema/places.ts';

const endings = /\.(?:ya?ml|mdx?|markdown|json)$/i;

/** The place that a file was most likely meant for, where only a folder's name or the ending of the file is wrong. */
export function meantPlace(path: string): string | undefined {
  const parts = path.split('/');
  if (parts[0] === 'translations' && parts.length > 2) {
    const inner = meantPlace(parts.slice(2).join('/'));
    return inner && `translations/${parts[1]}/${inner}`;
  }
  const meant = places
    .map(({ pattern }) => fittedTo(parts, pattern.split('/')))
    .find((path) => path !== undefined);
  return meant !== undefined && meant !== path && placeOf(meant) ? meant : undefined;
}

/** The path as a pattern has it; nothing where it is too far from it. */
function fittedTo(parts: readonly string[], pattern: readonly string[]): string | undefined {
  if (parts.length !== pattern.length || pattern[0] === 'translations') return undefined;
  const fitted = parts.map((part, index) => {
    const wanted = pattern[index] ?? '';
    return index === parts.length - 1
      ? fitName(part, wanted)
      : wanted.startsWith('<')
        ? part
        : didYouMean(part, [wanted]);
  });
  return fitted.includes(undefined) ? undefined : fitted.join('/');
}

/** A file's name with the ending that it should have. */
function fitName(name: string, wanted: string): string | undefined {
  const stem = name.replace(endings, '');
  if (stem === name) return undefined;
  const ending = wanted.slice(wanted.lastIndexOf('.'));
  if (wanted.startsWith('<')) return stem + ending;
  return didYouMean(stem, [wanted.slice(0, -ending.length)]) && wanted;
}
