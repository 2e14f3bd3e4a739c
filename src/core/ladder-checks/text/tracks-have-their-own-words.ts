import { quote } from '../../problems/quote.ts';
import type { Sentence } from '../prose/prose.ts';
import type { TextCheck } from '../text-check.ts';

const most = 0.5;
const fewestSentences = 6;

export const tracksHaveTheirOwnWords: TextCheck = {
  name: 'tracks-have-their-own-words',
  rule: 'No track has more than half of the sentences of its levels in common with another track.',
  severity: 'warning',
  run({ framework, sentences }, _context, report) {
    const lines = linesByTrack(sentences);
    for (const { later, earlier, shared } of copies(lines)) {
      const all = lines.get(later)?.size ?? 0;
      const track = framework.tracks.find(({ id }) => id === later);
      if (!track) continue;
      report({
        file: track.file,
        path: [],
        message: `${shared} of the ${all} sentences that the levels of ${quote(later)} say stand in ${quote(earlier)} too.`,
        hint: 'Move what both ask into a competency for everyone, or let the track `extends` the other and say what differs.',
      });
    }
  },
};

type Lines = ReadonlyMap<string, ReadonlySet<number>>;

/** What the levels of each track say, as one number for each sentence. */
function linesByTrack(sentences: readonly Sentence[]): Lines {
  const lines = new Map<string, Set<number>>();
  for (const { passage, key } of sentences) {
    const { kind, track } = passage.entry;
    if (kind !== 'level' || track === undefined) continue;
    const ofTrack = lines.get(track);
    if (ofTrack) ofTrack.add(key);
    else lines.set(track, new Set([key]));
  }
  return lines;
}

interface Copy {
  later: string;
  earlier: string;
  shared: number;
}

/** Tracks with the one that they have most in common with. Only tracks that share a sentence are ever compared. */
function copies(lines: Lines): Copy[] {
  const inSeveral = sharedLines(lines);
  const holders = new Map<number, string[]>();
  return [...lines].flatMap(([track, own]) => {
    const shared = new Map<string, number>();
    for (const line of own) {
      if (!inSeveral.has(line)) continue;
      const holding = holders.get(line) ?? [];
      for (const other of holding) shared.set(other, (shared.get(other) ?? 0) + 1);
      holders.set(line, [...holding, track]);
    }
    const [nearest] = [...shared].sort(([, a], [, b]) => b - a);
    if (!nearest || own.size < fewestSentences || nearest[1] <= most * own.size) return [];
    return [{ later: track, earlier: nearest[0], shared: nearest[1] }];
  });
}

/** What several tracks say. Nearly all is said by one alone, and nobody has to be remembered for it. */
function sharedLines(lines: Lines): ReadonlySet<number> {
  const seen = new Set<number>();
  const shared = new Set<number>();
  for (const own of lines.values()) {
    for (const line of own) (seen.has(line) ? shared : seen).add(line);
  }
  return shared;
}
