/** An id made of a title: small letters, digits and hyphens. Empty where the title has no letter that fits. */
export function idFrom(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 100)
    .replace(/^-+|-+$/g, '');
}

/** A title to begin with, made of an id: *field-account-executive* becomes *Field account executive*. */
export const titleFrom = (id: string): string => {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** The same for levels and tracks, which are called like jobs: *Field Account Executive*. */
export const jobTitleFrom = (id: string): string =>
  id
    .split('-')
    .map((word) =>
      /^(of|and|the|for|in|to)$/.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
