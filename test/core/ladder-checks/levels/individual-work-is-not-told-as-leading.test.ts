import { expect, test } from 'vitest';
import { set } from '../../support/a-small-framework.ts';
import { problemsOf } from '../../support/problems-of.ts';

const principal = 'tracks/selling/principal-rep.yaml';
const craft = ['Wins what is hard.', 'Writes it down.', 'Asks the lead again.', 'Tells the manager.'];

test('an individual level that is mostly told as leading is told', () => {
  const leading = ['Leads the large deals.', 'Is a leader in the team.'];
  expect(problemsOf(set(principal, 'responsibilities', [...leading, ...craft.slice(1)]))).toEqual([]);
  expect(problemsOf(set(principal, 'responsibilities', [...leading, 'Gives leadership.', ...craft]))).toEqual(
    [
      {
        check: 'individual-work-is-not-told-as-leading',
        severity: 'note',
        file: 'tracks/selling/principal-rep.yaml',
        path: ['responsibilities'],
        message:
          '3 of the 8 sentences on what `principal-rep` answers for and what would exist speak of leading or managing.',
        hint: 'Say what this person does with customers, craft and colleagues.',
      },
    ],
  );
});

test('management may speak of it', () => {
  const leading = ['Leads.', 'Manages.', 'Is leading.', 'Led it.', 'Leads on.', 'Leads up.'];
  expect(problemsOf(set('tracks/leading/team-lead.yaml', 'responsibilities', leading))).toEqual([]);
});
