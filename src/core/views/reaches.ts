/** A range of positions on a scale; 0 stands for nothing. */
interface Range {
  from: number;
  to: number;
}

/** Whether what helps in a range takes someone from a position at least one step towards another. */
export function reaches(range: Range, from: number, to: number): boolean {
  return range.from <= from && range.to > from && from < to;
}
