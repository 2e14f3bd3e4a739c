import type { WholePlanData } from '../../../src/core/assessment/plan-data.ts';
import { type PlanWording, planDataOf, planDetailsOf } from '../../../src/core/assessment/plan-data-of.ts';
import { withDetails } from '../../../src/core/assessment/with-details.ts';
import type { GateData } from '../../../src/core/schema/gate.ts';
import type { GateText } from '../../../src/core/views/comparable-data.ts';
import type { Change } from './a-small-framework.ts';
import { frameworkOf } from './framework-of.ts';

/** Words that show what they were made of. */
export const plainWording: PlanWording = {
  plain: (text) => text,
  gate: gateText,
  moveKind: ({ kind }) => kind,
  effort: ({ effortHours }) => (effortHours === undefined ? '' : `${effortHours} hours`),
  hue: (track) => track.title.length,
};

function gateText(gate: GateData): GateText {
  if ('any' in gate) return { joint: 'one of these', of: gate.any.map(gateText) };
  if ('all' in gate) return { joint: 'all of these', of: gate.all.map(gateText) };
  return JSON.stringify(gate);
}

/** What the plan page gets of the small framework after changes, with its details. */
export function planData(...changes: Change[]): WholePlanData {
  const framework = frameworkOf(changes);
  return withDetails(planDataOf(framework, plainWording), planDetailsOf(framework, plainWording));
}
