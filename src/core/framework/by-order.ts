interface Ordered {
  order?: number | undefined;
  title: string;
}

/** By `order`, what has none last; then by title. */
export const byOrder = (a: Ordered, b: Ordered): number =>
  compareNumbers(a.order ?? Number.POSITIVE_INFINITY, b.order ?? Number.POSITIVE_INFINITY) ||
  compareTexts(a.title, b.title);

const compareNumbers = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

/** By code point, so that every machine sorts alike. */
export const compareTexts = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
