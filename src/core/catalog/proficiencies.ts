import type { FieldPath } from '../problems/problem.ts';
import type { ExpectationData } from '../schema/expectation.ts';
import type { GateData } from '../schema/gate.ts';
import type { Entry } from './catalog.ts';
import { gateLeaves } from './gate-leaves.ts';

/** A place in a file where a proficiency is written, by position or by id. */
export interface WrittenProficiency {
  path: FieldPath;
  written: string | number;
  /** The competency whose scale holds; the whole scale where absent. */
  competency?: string;
  /** It is the key at the end of the path. */
  atKey?: boolean;
}

/** Every proficiency that the data of a file speaks of. */
export function proficienciesOf(entry: Entry): WrittenProficiency[] {
  switch (entry.kind) {
    case 'level':
      return ofLevel((entry as Entry<'level'>).data);
    case 'track':
    case 'overlay':
      return ofExpectations((entry as Entry<'track' | 'overlay'>).data.expectations, ['expectations']);
    case 'competency':
      return ofCompetency(entry as Entry<'competency'>);
    case 'activity':
      return ofActivity((entry as Entry<'activity'>).data);
    case 'framework':
      return ofFramework((entry as Entry<'framework'>).data);
    default:
      return [];
  }
}

function ofLevel(data: Entry<'level'>['data']): WrittenProficiency[] {
  const { expectationRule: rule } = data;
  const at = typeof rule === 'object' && 'share' in rule ? rule.at : undefined;
  const parts = (field: 'alternatives' | 'steps') =>
    (data[field] ?? []).flatMap((part, n) => ofExpectations(part.expectations, [field, n, 'expectations']));
  return [
    ...ofExpectations(data.expectations, ['expectations']),
    ...parts('alternatives'),
    ...parts('steps'),
    ...(at === undefined ? [] : [{ path: ['expectationRule', 'at'], written: at }]),
    ...(data.moves ?? []).flatMap((move, n) => ofGates(move.gates, ['moves', n, 'gates'])),
  ];
}

function ofExpectations(
  expectations: Readonly<Record<string, ExpectationData>> | undefined,
  path: FieldPath,
): WrittenProficiency[] {
  const found: WrittenProficiency[] = [];
  for (const [competency, expected] of Object.entries(expectations ?? {})) {
    if (expected === 'n/a') continue;
    if (typeof expected !== 'object')
      found.push({ path: [...path, competency], written: expected, competency });
    else if (expected.proficiency !== undefined)
      found.push({ path: [...path, competency, 'proficiency'], written: expected.proficiency, competency });
  }
  return found;
}

const ofGates = (gates: GateData | undefined, above: FieldPath): WrittenProficiency[] =>
  gateLeaves(gates).flatMap(({ gate, path }) =>
    'proficiency' in gate ? byCompetency(gate.proficiency, [...above, ...path, 'proficiency']) : [],
  );

function byCompetency(
  mapping: Readonly<Record<string, string | number>> | undefined,
  path: FieldPath,
): WrittenProficiency[] {
  return Object.entries(mapping ?? {}).map(([competency, written]) => ({
    path: [...path, competency],
    written,
    competency,
  }));
}

function ofCompetency({ id: competency, data }: Entry<'competency'>): WrittenProficiency[] {
  const keys = (mapping: object | undefined, path: FieldPath) =>
    Object.keys(mapping ?? {}).map((written) => ({
      path: [...path, written],
      written,
      competency,
      atKey: true,
    }));
  return [
    ...keys(data.descriptors, ['descriptors']),
    ...Object.entries(data.trackExamples ?? {}).flatMap(([track, examples]) =>
      keys(examples, ['trackExamples', track]),
    ),
  ];
}

function ofActivity({ develops = [] }: Entry<'activity'>['data']): WrittenProficiency[] {
  return develops.flatMap(({ competency, from, to }, n) => {
    const own = competency === 'any' ? {} : { competency };
    const path = ['develops', n];
    const start = from === undefined ? [] : [{ path: [...path, 'from'], written: from, ...own }];
    return [...start, { path: [...path, 'to'], written: to, ...own }];
  });
}

function ofFramework({
  grades = [],
  competencyGroups = [],
}: Entry<'framework'>['data']): WrittenProficiency[] {
  return [
    ...grades.flatMap((grade, n) => byCompetency(grade.baseline, ['grades', n, 'baseline'])),
    ...competencyGroups.flatMap((group, n) =>
      Object.keys(group.scale ?? {}).map((written) => ({
        path: ['competencyGroups', n, 'scale', written],
        written,
        atKey: true,
      })),
    ),
  ];
}
