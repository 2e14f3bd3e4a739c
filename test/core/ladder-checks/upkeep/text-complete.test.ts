import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';
import { problemsOf } from '../../support/problems-of.ts';

const found = (...changes: Change[]) => foundBy('text-complete', ...changes);
const framework = 'framework.yaml';
const selling = 'tracks/selling/track.mdx';
const leading = 'tracks/leading/track.mdx';
const rep = 'tracks/selling/rep.yaml';
const senior = 'tracks/selling/senior-rep.yaml';
const director = 'tracks/leading/director.yaml';
const discovery = 'competencies/discovery.yaml';
const negotiation = 'competencies/negotiation.yaml';
const activity = 'activities/shadow-a-call.mdx';
const guide = 'guides/first-week.mdx';
const story = 'stories/from-selling-to-leading.mdx';
const overlay = 'overlays/public-sector.yaml';
const assignment = 'assignments/acting-lead.yaml';
const firstChange = 'changes/2027-01-01-first-version.mdx';

test('all that a level does not say is told in one sentence', () => {
  expect(
    found(
      set(rep, 'summary', undefined),
      set(rep, 'responsibilities', undefined),
      set(rep, 'expectations', undefined),
      set(rep, 'grade', undefined),
    ),
  ).toEqual([
    {
      check: 'text-complete',
      severity: 'warning',
      file: 'tracks/selling/rep.yaml',
      path: [],
      message: '`rep` lacks `summary`, `responsibilities` and `expectations`.',
      hint: 'Write what is missing, or say in `exceptions` why it is not needed here.',
    },
  ]);
});

test('an empty list says nothing', () => {
  expect(found(set(rep, 'responsibilities', []))).toEqual([
    {
      check: 'text-complete',
      severity: 'warning',
      file: 'tracks/selling/rep.yaml',
      path: [],
      message: '`rep` lacks `responsibilities`.',
      hint: 'Write what is missing, or say in `exceptions` why it is not needed here.',
    },
  ]);
});

test('what a level inherits counts', () => {
  expect(
    found(set(director, 'responsibilities', undefined), set(director, 'expectations', undefined)),
  ).toEqual([]);
});

test('fields of `framework.yaml` that have a default are asked for all the same', () => {
  expect(
    found(
      set(framework, 'name', undefined),
      set(framework, 'language', undefined),
      set(framework, 'version', undefined),
      set(framework, 'modelVersion', undefined),
      set(framework, 'scale', undefined),
    ),
  ).toEqual([
    {
      check: 'text-complete',
      severity: 'warning',
      file: 'framework.yaml',
      path: [],
      message: '`framework.yaml` lacks `name`, `language`, `version`, `modelVersion` and `scale`.',
      hint: 'Write what is missing, or say in `exceptions` why it is not needed here.',
    },
  ]);
});

test('a track is asked for its kind', () => {
  expect(found(set(selling, 'kind', undefined), set(selling, 'suits', undefined))).toEqual([
    {
      check: 'text-complete',
      severity: 'warning',
      file: 'tracks/selling/track.mdx',
      path: [],
      message: '`selling` lacks `kind` and `suits`.',
      hint: 'Write what is missing, or say in `exceptions` why it is not needed here.',
    },
  ]);
});

test('a competency is asked for behaviours at each proficiency that it describes', () => {
  expect(found(set(negotiation, 'descriptors.2', { summary: 'Plans.' }))).toEqual([
    {
      check: 'text-complete',
      severity: 'warning',
      file: 'competencies/negotiation.yaml',
      path: [],
      message: '`negotiation` lacks `behaviours` at `practising`.',
      hint: 'Write what is missing, or say in `exceptions` why it is not needed here.',
    },
  ]);
});

test('a competency with behaviours of its own needs no descriptors', () => {
  expect(found(set(discovery, 'descriptors', undefined), set(discovery, 'behaviours', ['Asks.']))).toEqual(
    [],
  );
});

test('a competency without either is told', () => {
  expect(found(set(discovery, 'descriptors', undefined))).toEqual([
    {
      check: 'text-complete',
      severity: 'warning',
      file: 'competencies/discovery.yaml',
      path: [],
      message: '`discovery` lacks `descriptors`.',
      hint: 'Write what is missing, or say in `exceptions` why it is not needed here.',
    },
  ]);
});

test('a move is asked for its condition', () => {
  expect(
    found(
      set(senior, 'moves', [
        { to: 'principal-rep', kind: 'promotion' },
        { to: 'team-lead', kind: 'into-management' },
        { to: { outside: 'Consulting' }, kind: 'rotation', availability: 'capped' },
        { to: 'any', kind: 'trial' },
      ]),
    ),
  ).toEqual([
    {
      check: 'text-complete',
      severity: 'warning',
      file: 'tracks/selling/senior-rep.yaml',
      path: [],
      message:
        '`senior-rep` lacks `condition` for the moves to `principal-rep`, `team-lead`, `Consulting` and `any`.',
      hint: 'Write what is missing, or say in `exceptions` why it is not needed here.',
    },
  ]);
});

test('a move that is not made is asked for nothing', () => {
  expect(
    found(set(senior, 'moves.1', { to: 'team-lead', kind: 'into-management', notAllowed: 'No.' })),
  ).toEqual([]);
});

test('a level with alternatives expects something in each', () => {
  expect(
    found(
      set(rep, 'expectations', undefined),
      set(rep, 'grade', undefined),
      set(rep, 'alternatives', [
        { id: 'one', name: 'One', expectations: { discovery: 1 } },
        { id: 'two', name: 'Two', expectations: { discovery: 1 } },
      ]),
    ),
  ).toEqual([]);
});

test('levels that are not in use, and those of such a track, are excused', () => {
  expect(
    found(
      set(rep, 'status', 'off'),
      set(rep, 'summary', undefined),
      set(leading, 'status', 'off'),
      set(leading, 'summary', undefined),
      set(director, 'summary', undefined),
    ),
  ).toEqual([]);
});

test('levels that are planned are not', () => {
  expect(found(set(rep, 'status', 'planned'), set(rep, 'summary', undefined))).toEqual([
    {
      check: 'text-complete',
      severity: 'warning',
      file: 'tracks/selling/rep.yaml',
      path: [],
      message: '`rep` lacks `summary`.',
      hint: 'Write what is missing, or say in `exceptions` why it is not needed here.',
    },
  ]);
});

test('every other kind of file is asked', () => {
  expect(
    found(
      set(activity, 'summary', undefined),
      set(activity, 'cost', undefined),
      set(guide, 'readers', undefined),
      set(story, 'path', []),
      set(overlay, 'kind', undefined),
      set(assignment, 'endsHow', undefined),
      set(firstChange, 'date', undefined),
    ),
  ).toEqual([
    {
      check: 'text-complete',
      severity: 'warning',
      file: 'activities/shadow-a-call.mdx',
      path: [],
      message: '`shadow-a-call` lacks `summary` and `cost`.',
      hint: 'Write what is missing, or say in `exceptions` why it is not needed here.',
    },
    {
      check: 'text-complete',
      severity: 'warning',
      file: 'guides/first-week.mdx',
      path: [],
      message: '`first-week` lacks `readers`.',
      hint: 'Write what is missing, or say in `exceptions` why it is not needed here.',
    },
    {
      check: 'text-complete',
      severity: 'warning',
      file: 'stories/from-selling-to-leading.mdx',
      path: [],
      message: '`from-selling-to-leading` lacks `path`.',
      hint: 'Write what is missing, or say in `exceptions` why it is not needed here.',
    },
    {
      check: 'text-complete',
      severity: 'warning',
      file: 'overlays/public-sector.yaml',
      path: [],
      message: '`public-sector` lacks `kind`.',
      hint: 'Write what is missing, or say in `exceptions` why it is not needed here.',
    },
    {
      check: 'text-complete',
      severity: 'warning',
      file: 'assignments/acting-lead.yaml',
      path: [],
      message: '`acting-lead` lacks `endsHow`.',
      hint: 'Write what is missing, or say in `exceptions` why it is not needed here.',
    },
    {
      check: 'text-complete',
      severity: 'warning',
      file: 'changes/2027-01-01-first-version.mdx',
      path: [],
      message: '`2027-01-01-first-version` lacks `date`.',
      hint: 'Write what is missing, or say in `exceptions` why it is not needed here.',
    },
  ]);
});

test('each thing that is missing is told by one check', () => {
  const fields = ['summary', 'evidence', 'personDoes', 'managerDoes'];
  const problems = problemsOf(...fields.map((field) => set(activity, field, undefined)));
  expect(problems.map(({ check, severity, message }) => [check, severity, message])).toEqual([
    ['text-complete', 'warning', '`shadow-a-call` lacks `summary`.'],
    ['activities-have-evidence', 'error', '`shadow-a-call` lacks `evidence`.'],
    ['both-sides-have-a-part', 'warning', '`shadow-a-call` lacks `personDoes` and `managerDoes`.'],
  ]);
});

const lacking = [set(activity, 'evidence', undefined), set(rep, 'evidence', undefined)];
function severities(checks: Readonly<Record<string, string>>) {
  const settings = Object.entries(checks).map(([check, severity]) =>
    set(framework, `checks.${check}`, severity),
  );
  return problemsOf(...settings, ...lacking).map(({ check, severity }) => [check, severity]);
}

test('what a framework sets for it holds for the checks that were part of it, unless they are set', () => {
  expect(severities({ 'text-complete': 'off' })).toEqual([]);
  expect(severities({ 'text-complete': 'warning', 'levels-have-evidence': 'off' })).toEqual([
    ['activities-have-evidence', 'warning'],
  ]);
  expect(severities({ 'text-complete': 'off', 'activities-have-evidence': 'note' })).toEqual([
    ['activities-have-evidence', 'note'],
  ]);
});

test('so does an exception from it, and one from such a check holds for nothing else', () => {
  const except = (check: string) =>
    problemsOf(
      set(activity, 'evidence', undefined),
      set(activity, 'managerDoes', undefined),
      set(activity, 'exceptions', [{ check, reason: 'It is being written.' }]),
    ).map(({ check }) => check);
  expect(except('text-complete')).toEqual([]);
  expect(except('both-sides-have-a-part')).toEqual(['activities-have-evidence']);
});
