import fc from 'fast-check';
import type { Framework } from '../../../../src/core/framework/framework.ts';
import { reviewContent } from '../../../../src/core/ladder-checks/review-content.ts';
import type { ContentFile } from '../../../../src/core/schema/content-file.ts';

/** What a framework is made from; small, so that a test that fails can say for which. */
export interface Plan {
  hasGrades: boolean;
  tracks: { title: string; levels: LevelPlan[]; forksAt: number }[];
  moves: { from: number; to: number; isMade: boolean }[];
}

interface LevelPlan {
  title: string;
  /** How many grades above the one before. */
  rise: number;
  hasGrade: boolean;
}

const words = [
  'Senior',
  'Account',
  'Representative',
  'of',
  'I',
  'Sales,',
  'WWWWW',
  '営業担当',
  'Vertriebsentwicklungsrepräsentant',
];
const title = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
  .map((each) => each.join(' '));
const level = fc.record({ title, rise: fc.nat(2), hasGrade: fc.boolean() });
const track = fc.record({
  title,
  levels: fc.array(level, { minLength: 1, maxLength: 6 }),
  forksAt: fc.integer({ min: 1, max: 8 }),
});
const move = fc.record({ from: fc.nat(40), to: fc.nat(40), isMade: fc.boolean() });

/** Frameworks of any shape: tracks that fork or do not, with grades, some or none, and moves between any levels. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  hasGrades: fc.boolean(),
  tracks: fc.array(track, { minLength: 1, maxLength: 7 }),
  moves: fc.array(move, { maxLength: 40 }),
});

const grades = Array.from({ length: 13 }, (_, n) => ({ id: `g${n}`, name: `Grade ${n}` }));
const about = { path: 'framework.yaml', data: { name: 'Any', modelVersion: 1, language: 'en', grades } };

export function frameworkFrom(plan: Plan): Framework {
  const files = [about, ...plan.tracks.flatMap((_, n) => filesOfTrack(n, plan))];
  const { framework, problems } = reviewContent(
    { files, unreadable: [], media: [] },
    { today: '2027-03-01' },
  );
  if (!framework) throw new Error(problems.map(({ message }) => message).join('\n'));
  return framework;
}

const idOf = (track: number, level: number): string => `level-${track}-${level}`;

function filesOfTrack(n: number, plan: Plan): ContentFile[] {
  const { title, levels, forksAt } = plan.tracks[n] as Plan['tracks'][number];
  const ids = levels.map((_, at) => idOf(n, at));
  const [below, above] = [ids.slice(0, forksAt), ids.slice(forksAt)];
  const order = above.length > 1 ? [...below, [above.slice(0, 1), above.slice(1)]] : ids;
  return [
    { path: `tracks/track-${n}/track.mdx`, data: { title, mark: 'AB', levels: order } },
    ...levels.map((_, at) => ({
      path: `tracks/track-${n}/${idOf(n, at)}.yaml`,
      data: levelData(n, at, plan),
    })),
  ];
}

function levelData(track: number, n: number, { tracks, moves, hasGrades }: Plan): object {
  const levels = tracks[track]?.levels ?? [];
  const grade = levels.slice(0, n + 1).reduce((sum, { rise }) => sum + rise, 0);
  const all = tracks.flatMap((each, at) => each.levels.map((_, place) => idOf(at, place)));
  const goals = moves
    .filter(
      ({ from, to }) => all[from % all.length] === idOf(track, n) && all[to % all.length] !== idOf(track, n),
    )
    .map(({ to, isMade }) => [all[to % all.length], isMade] as const);
  return {
    title: levels[n]?.title,
    ...(hasGrades && levels[n]?.hasGrade ? { grade: `g${grade}` } : {}),
    moves: [...new Map(goals)].map(([to, isMade]) => ({
      to,
      kind: 'broadening',
      ...(isMade ? {} : { notAllowed: 'No.' }),
    })),
  };
}
