import { gateLeaves } from '../catalog/gate-leaves.ts';
import { valuesOfKey } from '../catalog/values-of-key.ts';
import { capitalise } from '../problems/capitalise.ts';
import { nameField } from '../problems/name-field.ts';
import type { FieldPath } from '../problems/problem.ts';
import { quote } from '../problems/quote.ts';
import { isMapping } from '../schema/check-shape.ts';
import type { GateData } from '../schema/gate.ts';
import type { CatalogCheck } from './check.ts';

type MetricGate = Extract<GateData, { metric: string }>;

interface Fault {
  path: FieldPath;
  message: string;
  hint: string;
}

export const gatesMakeSense: CatalogCheck = {
  name: 'gates-make-sense',
  rule: 'Every gate on a metric has a bound that a number can meet, and every window says something.',
  severity: 'error',
  run(catalog, _context, report) {
    for (const { file, data } of catalog.of('level').values()) {
      const faults = [
        ...(data.moves ?? []).flatMap((move, n) => metricFaults(move.gates, ['moves', n, 'gates'])),
        ...valuesOfKey(data, 'window').flatMap(({ value, path }) => windowFaults(value, path)),
      ];
      for (const fault of faults) report({ file, ...fault });
    }
  },
};

const metricFaults = (gates: GateData | undefined, above: FieldPath): Fault[] =>
  gateLeaves(gates).flatMap(({ gate, path }) =>
    'metric' in gate ? boundFaults(gate, [...above, ...path]) : [],
  );

const bounds = ['atLeast', 'above', 'below', 'atMost', 'within', 'value'] as const;

function boundFaults(gate: MetricGate, path: FieldPath): Fault[] {
  const of = () => `The gate on ${quote(gate.metric)}`;
  if (bounds.every((bound) => gate[bound] === undefined)) {
    const hint =
      'Write `atLeast`, `above`, `below`, `atMost` or `within`, or `value: internal` where the number is not published.';
    return [{ path, message: `${of()} does not say how much.`, hint }];
  }
  const [from, to] = gate.within ?? [0, 0];
  if (from > to) {
    const message = `${of()} asks for a number within ${from} and ${to}, which runs downwards.`;
    return [{ path: [...path, 'within'], message, hint: `Write \`within: [${to}, ${from}]\`.` }];
  }
  return canBeMet(gate)
    ? []
    : [
        {
          path,
          message: `${of()} asks for ${inWords(gate)}, which no number is.`,
          hint: 'Correct one of the two.',
        },
      ];
}

const lower = ['atLeast', 'above'] as const;
const upper = ['atMost', 'below'] as const;

function canBeMet(gate: MetricGate): boolean {
  return lower.every((low) =>
    upper.every((high) => {
      const [least, most] = [gate[low], gate[high]];
      if (typeof least !== 'number' || typeof most !== 'number') return true;
      return least < most || (least === most && low === 'atLeast' && high === 'atMost');
    }),
  );
}

const inWords = (gate: MetricGate): string =>
  [...lower, ...upper]
    .flatMap((bound) => (gate[bound] === undefined ? [] : [`\`${bound}: ${gate[bound]}\``]))
    .join(' and ');

function windowFaults(value: unknown, path: FieldPath): Fault[] {
  if (!isMapping(value) || Object.keys(value).length > 0) return [];
  const message = `${capitalise(nameField(path))} is there but says nothing.`;
  return [{ path, message, hint: 'Write its `months`, how it is `aligned`, or a `text`; or take it out.' }];
}
