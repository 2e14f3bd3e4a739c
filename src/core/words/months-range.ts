interface RangeWords {
  months(n: number): string;
  years(n: number): string;
  between(low: number, high: string): string;
  atLeast(span: string): string;
  atMost(span: string): string;
}

/** How long, from and to as far as they are known. Whole years from two on read better than months. */
export function monthsRange(from: number | undefined, to: number | undefined, say: RangeWords): string {
  const inYears = [from, to].every((months) => months === undefined || (months >= 24 && months % 12 === 0));
  const number = (months: number) => (inYears ? months / 12 : months);
  const span = (months: number) => (inYears ? say.years(months / 12) : say.months(months));
  if (from !== undefined && to !== undefined) return say.between(number(from), span(to));
  if (from !== undefined) return say.atLeast(span(from));
  return to === undefined ? '' : say.atMost(span(to));
}
