import { type Change, file } from './a-small-framework.ts';

/** Adds a complete activity with these fields in it. */
export function anActivity(id: string, fields: object): Change {
  return file(`activities/${id}.mdx`, {
    title: id,
    type: 'shadowing',
    summary: 'Practise one hard thing.',
    develops: [{ competency: 'any', to: 4 }],
    initiator: 'either',
    needs: 'nothing',
    effortHours: 20,
    durationWeeks: 12,
    cost: 'none',
    personDoes: ['Picks one thing.'],
    managerDoes: ['Asks every week.'],
    evidence: ['Two recordings.'],
    smallCompany: 'same',
    ...fields,
  });
}
