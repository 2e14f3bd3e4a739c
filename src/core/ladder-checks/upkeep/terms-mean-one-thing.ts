import type { Finding } from '../../checks/check.ts';
import type { Framework } from '../../framework/framework.ts';
import { quote } from '../../problems/quote.ts';
import { levelsInUse } from '../../views/level-graph.ts';
import type { LadderCheck } from '../ladder-check.ts';

export const termsMeanOneThing: LadderCheck = {
  name: 'terms-mean-one-thing',
  rule: 'No two terms of the glossary are called the same, and no level has another number in its title than in its id.',
  severity: 'warning',
  run(framework, _context, report) {
    for (const finding of [...termsTwice(framework), ...otherNumbers(framework)]) report(finding);
  },
};

function termsTwice({ glossary }: Framework): Finding[] {
  const owners = new Map<string, string>();
  return glossary.flatMap(({ id, term, aliases }, n) => {
    const names = new Set([term, ...aliases].map((name) => name.toLowerCase()));
    const twice = [...names].flatMap((name) => {
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, id);
      return owner === undefined ? [] : [{ name, owner }];
    });
    return twice.map(({ name, owner }) => ({
      file: 'glossary.yaml',
      path: ['terms', n],
      message: `${quote(name)} has two meanings: in ${quote(owner)} and in ${quote(id)}.`,
      hint: 'Make one term of the two, or give each a name of its own.',
    }));
  });
}

const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8 };

/** The number at the end of a name: `AE3`, `Engineer II`, `engineer-2`. */
function numberOf(name: string): number | undefined {
  const [, digits, roman] = /(?:(\d{1,2})|[\s-]([ivx]+))$/i.exec(name.trim()) ?? [];
  return digits ? Number(digits) : romans[roman?.toLowerCase() ?? ''];
}

function otherNumbers(framework: Framework): Finding[] {
  return levelsInUse(framework).flatMap(({ id, file, title }) => {
    const [inId, inTitle] = [numberOf(id), numberOf(title)];
    if (inId === undefined || inTitle === undefined || inId === inTitle) return [];
    return [
      {
        file,
        path: ['title'],
        message: `${quote(id)} has the title ${quote(title)}, so that one says ${inId} and the other ${inTitle}.`,
        hint: 'Correct the title, or rename the file and keep its old id in `formerly`.',
      },
    ];
  });
}
