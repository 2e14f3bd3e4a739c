import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const found = (...changes: Change[]) => foundBy('competencies-stay-in-their-tracks', ...changes);
const senior = 'tracks/selling/senior-rep.yaml';
const principal = 'tracks/selling/principal-rep.yaml';
const lead = 'tracks/leading/team-lead.yaml';
const negotiation = 'competencies/negotiation.yaml';
const coaching = 'competencies/coaching.yaml';

test('a competency of other tracks is told', () => {
  expect(found(set(coaching, 'appliesTo', ['leading']))).toEqual([
    {
      check: 'competencies-stay-in-their-tracks',
      severity: 'warning',
      file: 'tracks/selling/principal-rep.yaml',
      path: ['expectations', 'coaching'],
      message: '`principal-rep` expects `coaching`, which applies to `leading` and not to `selling`.',
      hint: 'Take it out here, or add `selling` to `appliesTo` of the competency.',
    },
  ]);
});

test('a competency of no track is told wherever it is expected', () => {
  expect(
    found(
      set(negotiation, 'appliesTo', []),
      set(senior, 'expectations.negotiation', undefined),
      set(principal, 'expectations.negotiation', undefined),
      set(lead, 'expectations.negotiation', undefined),
    ),
  ).toEqual([
    {
      check: 'competencies-stay-in-their-tracks',
      severity: 'warning',
      file: 'tracks/selling/rep.yaml',
      path: ['expectations', 'negotiation'],
      message: '`rep` expects `negotiation`, which applies to no track and not to `selling`.',
      hint: 'Take it out here, or add `selling` to `appliesTo` of the competency.',
    },
  ]);
});

test('a competency for everyone is fine anywhere', () => {
  expect(found(set(coaching, 'appliesTo', 'everyone'))).toEqual([]);
});
