import { noteReads, type Reads, readsNow, readsOf } from './reads.ts';

interface Kept<Made> {
  made: Made;
  /** Absent where it was made while nobody took note. */
  reads: Reads | undefined;
}

interface Store<Key, Made> {
  get(key: Key): Kept<Made> | undefined;
  set(key: Key, kept: Kept<Made>): unknown;
}

/** What takes a while is made of more than can be noted while it is begun. */
type AtOnce<Made> = Made extends Promise<unknown> ? never : Made;

/**
 * What `make` makes of a thing, made once and kept for as long as there is the thing. Whatever else `make` is given has to
 * follow from it. All that pages keep from one another is kept here or in `keptByText`: it was made once, and everyone who
 * uses it is told what of.
 */
export const kept = <Key extends object, More extends unknown[], Made>(
  make: (key: Key, ...more: More) => AtOnce<Made>,
): ((key: Key, ...more: More) => Made) => keptIn(new WeakMap<Key, Kept<AtOnce<Made>>>(), make);

/** The same for what is made of a text. It is kept as long as the function that comes back. */
export const keptByText = <Made>(make: (text: string) => AtOnce<Made>): ((text: string) => Made) =>
  keptIn(new Map<string, Kept<AtOnce<Made>>>(), make);

function keptIn<Key, More extends unknown[], Made>(
  store: Store<Key, Made>,
  make: (key: Key, ...more: More) => Made,
): (key: Key, ...more: More) => Made {
  return (key, ...more) => {
    const known = store.get(key);
    if (known) {
      noteReads(known.reads);
      return known.made;
    }
    const found = readsNow()
      ? readsOf(() => make(key, ...more))
      : { made: make(key, ...more), reads: undefined };
    store.set(key, found);
    noteReads(found.reads);
    return found.made;
  };
}
