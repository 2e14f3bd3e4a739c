import { type Change, file } from './a-small-framework.ts';

/** Adds so many more competencies, and gives back their ids with a position for each. */
export function manyCompetencies(count: number): { add: Change[]; at: (position: number) => object } {
  const ids = Array.from({ length: count }, (_, n) => `extra-${n + 1}`);
  const data = {
    group: 'craft',
    definition: 'It is one more.',
    whyItMatters: 'It is needed.',
    behaviours: ['Does it.'],
    notThis: 'Leaving it.',
  };
  return {
    add: ids.map((id) => file(`competencies/${id}.yaml`, { title: id, ...data })),
    at: (position) => Object.fromEntries(ids.map((id) => [id, position])),
  };
}
