/** A field that may hold something else in the next build, such as the summary of a level. */
export interface Cell {
  readonly number: number;
  /** The number of the reader that noted it last, so that it is not noted at each of its many readings. */
  notedBy: number;
}

/** What something was made of, beside what is the same for everything. */
export interface Reads {
  /** The numbers of cells. */
  cells: Set<number>;
  /** What was asked, such as the bytes of a file or which levels need a competency, and the answers. */
  facts: Map<string, string>;
  /** It was made of something else, too, so that nobody can tell whether it would be the same again. */
  isUntold: boolean;
}

interface Reader extends Reads {
  number: number;
  /** What it has noted as a whole, since one page uses many things that were made together. */
  known: Set<Reads>;
}

/** Commands and pages run in one process, yet each has a module graph of its own. */
interface State {
  reader?: Reader | undefined;
  /** A reader that read nothing, to be used again. */
  spare?: Reader | undefined;
  readers: number;
}

const holder = globalThis as { [key: symbol]: State | undefined };
const key = Symbol.for('trellis.reads');
const state: State = holder[key] ?? { readers: 0 };
holder[key] = state;

/** What was read so far of what is made now; it grows until that is made. Nothing while nobody takes note. */
export const readsNow = (): Reads | undefined => state.reader;

export function noteCell(cell: Cell): void {
  const { reader } = state;
  if (!reader || cell.notedBy === reader.number) return;
  cell.notedBy = reader.number;
  reader.cells.add(cell.number);
}

export function noteFact(question: string, answer: string): void {
  state.reader?.facts.set(question, answer);
}

/** Says that what is made now is made of something that nobody takes note of. */
export function noteUntold(): void {
  if (state.reader) state.reader.isUntold = true;
}

/** Notes what something was made of that is used now; without `reads`, it was made while nobody took note. */
export function noteReads(reads: Reads | undefined): void {
  const { reader } = state;
  if (!reader || reader === reads || reads === nothing) return;
  if (!reads || reads.isUntold) reader.isUntold = true;
  if (!reads || reader.known.has(reads)) return;
  reader.known.add(reads);
  for (const cell of reads.cells) reader.cells.add(cell);
  for (const [question, answer] of reads.facts) reader.facts.set(question, answer);
}

/** Notes from now on what is read while nothing is made: whatever is made afterwards may be made of it. */
export function noteAllReads(): Reads {
  state.reader = newReader();
  return state.reader;
}

/** What most is made of that pages keep: there are very many such things, and one for all saves their memory. */
const nothing: Reads = { cells: new Set(), facts: new Map(), isUntold: false };

const isNothing = ({ cells, facts, isUntold }: Reads): boolean =>
  cells.size === 0 && facts.size === 0 && !isUntold;

/** What `make` makes, and what of. Whoever is reading around it has to note it, too. */
export function readsOf<Made>(make: () => Made): { made: Made; reads: Reads } {
  const around = state.reader;
  const reader = newReader();
  state.reader = reader;
  try {
    const made = make();
    if (!isNothing(reader)) return { made, reads: reader };
    state.spare = reader;
    return { made, reads: nothing };
  } finally {
    state.reader = around;
  }
}

/**
 * What `make` makes, noted by what came of it and not by what it was made of: where much is gone through for little, most
 * changes leave that as it is. Whoever wants to know whether a page would be the same asks `question` again.
 */
export function notedByAnswer<Made>(
  question: string,
  make: () => Made,
  answerOf: (made: Made) => string,
): Made {
  const { reader } = state;
  if (!reader) return make();
  const { made, reads } = readsOf(make);
  noteReads({ ...reads, cells: nothing.cells });
  noteFact(question, answerOf(made));
  return made;
}

/** What `make` makes, and what of, where that takes a while. Nothing else that is noted may be made meanwhile. */
export async function readsDuring<Made>(make: () => Promise<Made>): Promise<{ made: Made; reads: Reads }> {
  const around = state.reader;
  const reader = newReader();
  state.reader = reader;
  try {
    return { made: await make(), reads: reader };
  } finally {
    state.reader = around;
  }
}

function newReader(): Reader {
  state.readers += 1;
  const { spare } = state;
  if (spare) {
    state.spare = undefined;
    spare.number = state.readers;
    spare.known.clear();
    return spare;
  }
  return { number: state.readers, cells: new Set(), known: new Set(), facts: new Map(), isUntold: false };
}
