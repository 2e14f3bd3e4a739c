import { quote } from '../../problems/quote.ts';
import { levelsInUse } from '../../views/level-graph.ts';
import type { LadderCheck } from '../ladder-check.ts';

export const titlesMatchReports: LadderCheck = {
  name: 'titles-match-reports',
  rule: 'An individual level is not called like a manager (director, manager, head, VP), unless the title is one of the trade, such as Account Manager, or `reports` says how many people are managed.',
  severity: 'warning',
  run(framework, _context, report) {
    for (const level of levelsInUse(framework)) {
      const word = managerWord.exec(level.title.replace(tradeNames, ''))?.[0];
      if (level.isManagement || level.reports !== undefined || word === undefined) continue;
      report({
        file: level.file,
        path: ['title'],
        message: `${quote(level.title)} has ${quote(word)} in its title and is no management level.`,
        hint: 'Choose another title, or write `reports: none`, so that nobody has to guess.',
      });
    }
  },
};

const managerWord = /\b(director|manager|head|vp|vice president|chief)\b/i;

/** Managers of accounts and the like manage no people. */
const tradeNames =
  /\b(account|accounts|partner|channel|alliance|alliances|business development|customer success|product|project|program|programme) manager\b/gi;
