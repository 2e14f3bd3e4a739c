import type { Framework } from '../../framework/framework.ts';
import type { Move, Track } from '../../framework/level.ts';
import { quote } from '../../problems/quote.ts';
import { isInUse } from '../../schema/is-in-use.ts';
import { coverage } from '../../views/health/coverage.ts';
import type { LadderCheck } from '../ladder-check.ts';

export const individualWorkCanBePractised: LadderCheck = {
  name: 'individual-work-can-be-practised',
  rule: 'No individual track has activities only for the moves from it into management.',
  severity: 'note',
  run(framework, _context, report) {
    for (const { id, file } of tracksPractisedUpwards(framework)) {
      report({
        file,
        path: [],
        message: `From ${quote(id)}, activities help with moves into management and with no other.`,
        hint: 'Add activities for what its own levels ask.',
      });
    }
  },
};

function tracksPractisedUpwards(framework: Framework): Track[] {
  // Every step of every move is gone through otherwise.
  if (!framework.moves.some(leadsUp)) return [];
  const [upwards, elsewhere] = [new Set<Track>(), new Set<Track>()];
  for (const { activities, moves } of coverage(framework).steps) {
    if (activities.length === 0) continue;
    for (const move of moves) (leadsUp(move) ? upwards : elsewhere).add(move.from.track);
  }
  return framework.tracks.filter(
    (track) => isInUse(track) && track.kind === 'individual' && upwards.has(track) && !elsewhere.has(track),
  );
}

const leadsUp = ({ destination }: Move): boolean => 'level' in destination && destination.level.isManagement;
