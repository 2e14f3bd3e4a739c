import { type Writer, writerFrom } from './made-up-text.ts';

const levelsInTrack = 6;
const grades = Array.from({ length: levelsInTrack }, (_, n) => `{ id: g${n}, name: Grade ${n} }`).join(', ');
const frameworkFile = `name: Large
organisation: Large
language: en
version: 1.0.0
modelVersion: 1
statementOfUse: It is large.
grades: [${grades}]
competencyGroups: [{ id: all, name: All }]
trackGroups: [{ id: all, name: All }]
activityTypes: [{ id: practice, name: Practice, bucket: work }]
metrics: [{ id: quota, name: Quota, unit: percent }]
`;

/** How many things of each kind a framework has. Each of its tracks has six levels. */
export interface FrameworkShape {
  tracks: number;
  competencies: number;
  activities: number;
}

/** About as many files as asked for, in which kinds of files are as frequent as in the default framework. */
export function shapeOfFiles(files: number): FrameworkShape {
  const tracks = Math.max(2, Math.round((files * 0.32) / (levelsInTrack + 1)));
  const competencies = Math.max(20, Math.round(files * 0.13));
  return {
    tracks,
    competencies,
    activities: Math.max(1, files - 1 - tracks * (levelsInTrack + 1) - competencies),
  };
}

/**
 * About as many levels as asked for. Competencies grow more slowly than levels, and end at 188, the most that a
 * published framework was found to have; three activities stand beside each, as in the default framework.
 */
export function shapeOfLevels(levels: number): FrameworkShape {
  const competencies = Math.min(188, 20 + Math.round(levels / 10));
  return {
    tracks: Math.max(2, Math.round(levels / levelsInTrack)),
    competencies,
    activities: competencies * 3,
  };
}

/**
 * The files of a framework, as text, each as long as those of the default framework. The same seed gives the same
 * files.
 */
export function largeFramework(
  { tracks, competencies, activities }: FrameworkShape,
  seed = 1,
): Record<string, string> {
  const writer = writerFrom(seed);
  const files: Record<string, string> = { 'framework.yaml': frameworkFile };
  for (let track = 0; track < tracks; track++) {
    files[`tracks/track-${track}/track.mdx`] = trackFile(track, writer);
    for (let n = 0; n < levelsInTrack; n++)
      files[`tracks/track-${track}/level-${track}-${n}.yaml`] = levelFile(
        { track, n },
        { tracks, competencies },
        writer,
      );
  }
  for (let n = 0; n < competencies; n++)
    files[`competencies/competency-${n}.yaml`] = competencyFile(n, writer);
  for (let n = 0; n < activities; n++)
    files[`activities/activity-${n}.mdx`] = activityFile(n, n % competencies, writer);
  return files;
}

function trackFile(track: number, { sentence, list, paragraphs }: Writer): string {
  const levels = Array.from({ length: levelsInTrack }, (_, n) => `level-${track}-${n}`).join(', ');
  return `---
title: Track ${track}
mark: TR
kind: individual
group: all
order: ${track}
summary: ${sentence(14)}
purpose: ${sentence()}
levels: [${levels}]
suits:
${list(4, '  ')}
doesNotSuit:
${list(4, '  ')}
---

${paragraphs(9)}
`;
}

interface Counts {
  tracks: number;
  competencies: number;
}

function levelFile(
  { track, n }: { track: number; n: number },
  { tracks, competencies }: Counts,
  writer: Writer,
): string {
  const { sentence, list, paragraphs } = writer;
  const expected = Array.from({ length: 18 }, (_, m) => {
    const at = Math.min(5, 1 + Math.floor((n + m) / 2));
    const id = `competency-${(track * 7 + m) % competencies}`;
    return m % 3 === 0 ? `  ${id}: { proficiency: ${at}, note: "${sentence(10)}" }` : `  ${id}: ${at}`;
  });
  const moves = Array.from({ length: 4 }, (_, m) => moveTo(`level-${(track + m + 1) % tracks}-${n}`, writer));
  return `title: Level ${track} ${n}
grade: g${n}
summary: ${sentence(14)}
about: >-
  ${paragraphs(1)}
responsibilities:
${list(6, '  ')}
expectations:
${expected.join('\n')}
evidence:
${list(4, '  ')}
notThis: ${sentence(8)}
growHere: >-
  ${paragraphs(1)}
questions:
${list(5, '  ')}
${n === levelsInTrack - 1 ? 'summit: true\n' : ''}moves:
${[...new Set(moves)].join('')}`;
}

const moveTo = (to: string, { sentence }: Writer): string => `  - to: ${to}
    kind: lateral
    condition: ${sentence()}
    gates:
      all:
        - { metric: quota, atLeast: 100, window: { months: 24 }, excluding: [ramp months] }
        - { endorsement: { by: a colleague, count: 2 } }
        - { text: "${sentence(10)}" }
    availability: needs-opening
    ifNoOpening: ${sentence(30)}
    protectedRamp: 3
    advice: ${sentence(30)}
`;

function competencyFile(n: number, { sentence, list }: Writer): string {
  const descriptors = [1, 2, 3, 4, 5].map(
    (position) => `  ${position}:
    summary: ${sentence(8)}
    behaviours:
${list(4, '      ')}
    evidence:
${list(2, '      ')}
    notThis: ${sentence(10)}
`,
  );
  return `title: Competency ${n}
group: all
order: ${n}
definition: ${sentence()}
whyItMatters:
  all: ${sentence(30)}
  track-0: ${sentence(30)}
  track-1: ${sentence(30)}
descriptors:
${descriptors.join('')}notThis: ${sentence(8)}
trackExamples:
  track-0:
    2:
${list(2, '      ')}
  track-1:
    3:
${list(2, '      ')}
`;
}

const activityFile = (n: number, competency: number, { sentence, list, paragraphs }: Writer): string => `---
title: Activity ${n}
type: practice
summary: ${sentence(14)}
develops:
  - { competency: competency-${competency}, to: 5 }
initiator: self
needs: nothing
effortHours: 4
durationWeeks: 2
cost: none
personDoes:
${list(3, '  ')}
managerDoes:
${list(2, '  ')}
evidence:
${list(2, '  ')}
debrief:
${list(3, '  ')}
risk: ${sentence()}
support: ${sentence()}
smallCompany: same
---

${paragraphs(4)}
`;
