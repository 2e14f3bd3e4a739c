import type { Framework } from '../../framework/framework.ts';
import type { Move, Track } from '../../framework/level.ts';
import { quote } from '../../problems/quote.ts';
import { isInUse } from '../../schema/is-in-use.ts';
import { type CoveredStep, coverage } from '../../views/health/coverage.ts';
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
  const steps = coverage(framework).steps.filter(({ activities }) => activities.length > 0);
  return framework.tracks
    .filter((track) => isInUse(track) && track.kind === 'individual')
    .filter((track) => asks(steps, track, leadsUp) && !asks(steps, track, (move) => !leadsUp(move)));
}

const asks = (steps: readonly CoveredStep[], track: Track, wanted: (move: Move) => boolean): boolean =>
  steps.some(({ moves }) => [...moves].some((move) => move.from.track === track && wanted(move)));

const leadsUp = ({ destination }: Move): boolean => 'level' in destination && destination.level.isManagement;
