import { list, quote } from '../../problems/quote.ts';
import type { LadderCheck } from '../ladder-check.ts';

export const competenciesStayInTheirTracks: LadderCheck = {
  name: 'competencies-stay-in-their-tracks',
  rule: 'A level expects no competency that applies to other tracks only.',
  severity: 'warning',
  run({ levels }, _context, report) {
    for (const { id, file, track, expectations } of levels) {
      for (const { competency } of expectations) {
        const { appliesTo } = competency;
        if (!appliesTo || appliesTo.includes(track.id)) continue;
        report({
          file,
          path: ['expectations', competency.id],
          message: `${quote(id)} expects ${quote(competency.id)}, which applies to ${list(appliesTo.map(quote)) || 'no track'} and not to ${quote(track.id)}.`,
          hint: `Take it out here, or add ${quote(track.id)} to \`appliesTo\` of the competency.`,
        });
      }
    }
  },
};
