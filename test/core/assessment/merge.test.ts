import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merge } from '../../../src/core/assessment/merge.ts';
import { readPlanFile, writeNotebook } from '../../../src/core/assessment/plan-file.ts';
import type { Notebook, Worksheet } from '../../../src/core/assessment/worksheet.ts';
import { aLine, aNotebook, anAim, anAnswer, aWorksheet } from '../support/a-worksheet.ts';
import { planData } from '../support/plan-data.ts';

const data = planData();
const first = aWorksheet(data, { level: 'rep', towards: ['senior-rep'], picks: { discovery: 'learning' } });
const base = aNotebook({
  ...first,
  hopes: 'More mornings with customers.',
  plan: { ...first.plan, aims: [anAim(data, 'discovery', 'practising', [{ person: 'Listens.' }])] },
});

/** The notebook after a window wrote in its first conversation. */
function windowWith(change: (sheet: Worksheet) => void, from = base): Notebook {
  const notebook = structuredClone(from);
  for (const { mine } of notebook.conversations.slice(0, 1)) change(mine);
  return notebook;
}

const merged = (mine: Notebook, other: Notebook, from = base) => merge(from, mine, other);
const sheetOf = ({ merged: { conversations } }: { merged: Notebook }) => conversations[0]?.mine as Worksheet;

describe('two windows', () => {
  test('that wrote in different places are both kept', () => {
    const joined = merged(
      windowWith((sheet) => {
        sheet.hopes = 'Fewer forms.';
      }),
      windowWith((sheet) => {
        sheet.answers.push(anAnswer(data, 'negotiation', 'practising'));
      }),
    );
    expect(joined.setAside).toEqual([]);
    expect(sheetOf(joined)).toMatchObject({
      hopes: 'Fewer forms.',
      answers: [{ competency: 'discovery' }, { competency: 'negotiation' }],
    });
  });

  test('that wrote in the same place: mine stands, and the words of the other are set aside', () => {
    const joined = merged(
      windowWith((sheet) => {
        sheet.hopes = 'Fewer forms.';
      }),
      windowWith((sheet) => {
        sheet.hopes = 'A team of my own.';
      }),
    );
    expect(sheetOf(joined).hopes).toBe('Fewer forms.');
    expect(joined.setAside).toEqual([{ where: 'conversations mine hopes', text: 'A team of my own.' }]);
  });

  test('of which one wrote on behind the words of the other have nothing to set aside', () => {
    const joined = merged(
      windowWith((sheet) => {
        sheet.hopes = 'Fewer forms, and more walks.';
      }),
      windowWith((sheet) => {
        sheet.hopes = 'Fewer forms';
      }),
    );
    expect(joined.setAside).toEqual([]);
  });

  test('that picked differently: one choice stands whole, and the name of the other is set aside', () => {
    const joined = merged(
      windowWith((sheet) => {
        sheet.answers[0] = anAnswer(data, 'discovery', 'independent');
      }),
      windowWith((sheet) => {
        sheet.answers[0] = { ...anAnswer(data, 'discovery', 'advanced') };
      }),
    );
    expect(sheetOf(joined).answers).toEqual([anAnswer(data, 'discovery', 'independent')]);
    expect(joined.setAside).toEqual([
      { where: 'conversations mine answers Discovery choice name', text: 'Advanced' },
    ]);
  });

  test('of which one could not see it: no half of two choices comes out', () => {
    const joined = merged(
      windowWith((sheet) => {
        sheet.answers[0] = anAnswer(data, 'discovery', 'independent');
      }),
      windowWith((sheet) => {
        for (const answer of sheet.answers) answer.choice = { kind: 'not-seen' };
      }),
    );
    expect(sheetOf(joined).answers[0]?.choice).toEqual(anAnswer(data, 'discovery', 'independent').choice);
  });

  test('of which one took away what the other changed keep it', () => {
    const changed = windowWith((sheet) => {
      for (const { lines } of sheet.plan.aims) lines.push(aLine({ id: 'second', title: 'Role play' }));
    });
    const emptied = windowWith((sheet) => {
      sheet.plan.aims = [];
    });
    expect(sheetOf(merged(emptied, changed)).plan.aims).toEqual(sheetOf({ merged: changed }).plan.aims);
    expect(sheetOf(merged(changed, emptied)).plan.aims).toEqual(sheetOf({ merged: changed }).plan.aims);
  });

  test('of which one took back a choice that the other changed keep the change', () => {
    const changed = windowWith((sheet) => {
      sheet.answers[0] = anAnswer(data, 'discovery', 'advanced');
    });
    const taken = windowWith((sheet) => {
      for (const answer of sheet.answers) delete answer.choice;
    });
    expect(sheetOf(merged(taken, changed)).answers).toEqual([anAnswer(data, 'discovery', 'advanced')]);
  });

  test('of which one took away what the other left as it was take it away', () => {
    const emptied = windowWith((sheet) => {
      sheet.plan.aims = [];
      delete sheet.level;
    });
    const changed = windowWith((sheet) => {
      sheet.hopes = 'Fewer forms.';
    });
    expect(sheetOf(merged(changed, emptied)).plan.aims).toEqual([]);
    expect(sheetOf(merged(emptied, changed))).not.toHaveProperty('level');
  });

  test('that each opened a file of somebody else: one stands whole, what the other says is set aside', () => {
    const [ada, bo] = ['Ada', 'Bo'].map((name) => ({
      ...aWorksheet(data, { side: 'manager', level: 'rep', picks: { discovery: 'advanced' } }),
      name,
    })) as [Worksheet, Worksheet];
    const opened = (theirs: Worksheet): Notebook => ({
      ...base,
      conversations: base.conversations.map((each) => ({ ...each, theirs })),
    });
    const joined = merged(opened(ada), opened(bo));
    expect(joined.merged).toEqual(opened(ada));
    expect(joined.setAside).toEqual([{ where: 'conversations theirs name', text: 'Bo' }]);
  });

  test('that each chose a further place keep both, and the file can be read again', () => {
    const choose = (id: string) =>
      windowWith((sheet) => {
        sheet.towards.push({ id, title: id });
      });
    const joined = merged(choose('principal-rep'), choose('team-lead'));
    expect(sheetOf(joined).towards.map(({ id }) => id)).toEqual(['senior-rep', 'principal-rep', 'team-lead']);
    expect(readPlanFile(writeNotebook(joined.merged))).toEqual({ file: { notebook: joined.merged } });
  });

  test('of which each read news keep what the other has not read', () => {
    const news = (['new', 'raised'] as const).map((kind) => ({
      kind,
      title: 'Discovery',
      level: 'Rep',
      now: '',
    }));
    const from = windowWith((sheet) => {
      sheet.news = news;
    });
    const read = (n: number) =>
      windowWith((sheet) => {
        sheet.news = news.slice(n);
        sheet.hopes = `Read ${n}.`;
      });
    expect(
      sheetOf(
        merged(
          read(1),
          windowWith((sheet) => (sheet.news = news)),
          from,
        ),
      ).news,
    ).toEqual(news.slice(1));
    expect(sheetOf(merged(read(0), read(1), from)).news).toEqual(news.slice(1));
  });
});

test('entries that are told apart by nothing are all kept', () => {
  const twice = windowWith((sheet) => {
    const past = {
      title: 'Role play',
      aim: '',
      person: '',
      manager: '',
      state: 'done',
      outcome: '',
      by: '',
      evidence: '',
      cameOf: '',
      ended: '',
    } as const;
    sheet.past = [
      { id: 'same', ...past, person: 'First' },
      { id: 'same', ...past, person: 'Second' },
    ];
  });
  const other = windowWith((sheet) => {
    sheet.hopes = 'Fewer forms.';
    sheet.past = [];
  }, twice);
  const mine = windowWith((sheet) => {
    sheet.name = 'Ada';
  }, twice);
  const grown = windowWith((sheet) => {
    sheet.past.push({ ...(sheet.past[0] as Worksheet['past'][0]), person: 'Third' });
  }, twice);
  expect(sheetOf(merge(base, twice, grown)).past).toHaveLength(3);
  expect(sheetOf(merge(twice, mine, other)).past).toEqual([]);
});

describe('whatever two windows do', () => {
  test('the same twice is the same', () => {
    fc.assert(
      fc.property(steps, (mine) => {
        const [notebook] = [done(mine, 'm')];
        expect(merge(base, notebook, notebook)).toEqual({ merged: notebook, setAside: [] });
        expect(merge(base, notebook, base)).toEqual({ merged: notebook, setAside: [] });
        expect(merge(base, base, notebook)).toEqual({ merged: notebook, setAside: [] });
      }),
    );
  });

  test('nothing that either of them wrote is lost, and what is kept can be read again', () => {
    fc.assert(
      fc.property(steps, steps, (mine, other) => {
        const [a, b] = [done(mine, 'm'), done(other, 'o')];
        const { merged: joined, setAside } = merge(base, a, b);
        const kept = JSON.stringify([joined, setAside]);
        const lost = [...writtenIn(a), ...writtenIn(b)].filter((text) => !kept.includes(text));
        expect(lost).toEqual([]);
        expect(readPlanFile(writeNotebook(joined))).toEqual({ file: { notebook: joined } });
      }),
    );
  });

  test('the order of the windows decides what stands, and not what is kept', () => {
    fc.assert(
      fc.property(steps, steps, (mine, other) => {
        const [a, b] = [done(mine, 'm'), done(other, 'o')];
        const written = (joined: unknown) =>
          [...new Set(JSON.stringify(joined).match(/[mo]\d+ wrote/g))].sort();
        expect(written(merge(base, a, b))).toEqual(written(merge(base, b, a)));
      }),
    );
  });
});

/** What somebody does in a window: something, somewhere. */
const steps = fc.array(fc.record({ what: fc.nat(11), where: fc.nat(3) }), { maxLength: 8 });
type Step = { what: number; where: number };

function done(actions: readonly Step[], who: string): Notebook {
  return windowWith((sheet) => {
    for (const [n, { what, where }] of actions.entries()) act(sheet, what, where, `${who}${n} wrote`);
  });
}

const competencies = ['discovery', 'negotiation', 'coaching', 'integrity'];
const proficiencies = ['learning', 'practising', 'independent', 'advanced'];

function act(sheet: Worksheet, what: number, where: number, text: string): void {
  const competency = competencies[where] as string;
  const answer = sheet.answers.find((each) => each.competency === competency);
  const aim = sheet.plan.aims[where % 2];
  const line = aim?.lines[where % 2];
  const acts: (() => unknown)[] = [
    () => Object.assign(sheet, { hopes: text }),
    () => Object.assign(sheet, { name: text }),
    () => answer ?? sheet.answers.push(anAnswer(data, competency, 'learning')),
    () => answer && Object.assign(answer, { did: text }),
    () =>
      answer &&
      Object.assign(answer, { choice: anAnswer(data, competency, proficiencies[where] ?? '').choice }),
    () => answer && delete answer.choice,
    () => sheet.plan.aims.push({ ...anAim(data, competency, 'advanced'), id: text, outcome: text }),
    () => aim && Object.assign(aim, { outcome: text }),
    () => aim?.lines.push(aLine({ id: text, title: text })),
    () => line && Object.assign(line, { manager: text }),
    () => sheet.plan.aims.splice(where, 1),
    () => sheet.promotionCase.push({ to: 'senior-rep', condition: 'Any', evidence: text }),
  ];
  acts[what]?.();
}

const writtenIn = (notebook: Notebook): string[] => [
  ...new Set(
    JSON.stringify(notebook)
      .match(/"[mo]\d+ wrote"/g)
      ?.map((text) => text.slice(1, -1)),
  ),
];
