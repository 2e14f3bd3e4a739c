import type { Files } from './full-framework.ts';

/**
 * A framework of the breadth of a large company: 52 roles, each a track, with 205 levels and 188 competencies between
 * them, in nine families. Texts are short; names are as long as such names are.
 */
export function broadFramework(): Files {
  const roles = families.flatMap((family) =>
    segments.slice(0, family === 'Sales leadership' ? 4 : 6).map((segment) => ({ family, segment })),
  );
  const files = {
    'framework.yaml': framework,
    ...Object.fromEntries(roles.flatMap((role, n) => trackFiles(role, n))),
    ...Object.fromEntries(Array.from({ length: competencies }, (_, n) => competencyFile(n))),
    ...Object.fromEntries(Array.from({ length: competencies }, (_, n) => activityFile(n))),
  };
  return Object.fromEntries(Object.entries(files).map(([file, data]) => [file, { data }]));
}

interface Role {
  family: string;
  segment: string;
}

const competencies = 188;
const inFamily = 21;
const families = [
  'New business',
  'Account management',
  'Solutions engineering',
  'Sales development',
  'Partnerships and alliances',
  'Customer success',
  'Revenue operations',
  'Enablement and coaching',
  'Sales leadership',
];
const segments = [
  'Enterprise',
  'Mid-market',
  'Small and medium businesses',
  'Public sector and education',
  'Strategic accounts',
  'International and emerging markets',
];
const ranks = ['Associate', '', 'Senior', 'Principal'];
const skills = [
  'Discovery',
  'Qualification',
  'Negotiation',
  'Forecasting',
  'Account planning',
  'Presenting',
  'Coaching',
];
const objects = ['', 'with several departments', 'under time pressure', 'in writing'];

const idOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');

const framework = {
  name: 'Careers in revenue',
  organisation: 'Broad Company',
  language: 'en',
  version: '4.2.0',
  modelVersion: 1,
  profile: 'large',
  statementOfUse: 'It prepares conversations and decides nothing.',
  grades: Array.from({ length: 8 }, (_, n) => ({ id: `g${n + 1}`, name: `Grade ${n + 1}` })),
  trackGroups: families.map((name) => ({ id: idOf(name), name })),
  competencyGroups: families.map((name) => ({ id: idOf(name), name })),
  activityTypes: [{ id: 'practice', name: 'Practice', bucket: 'work' }],
};

/** Three of the roles have three levels, all others four: 205. */
function trackFiles({ family, segment }: Role, n: number): [string, unknown][] {
  const title = `${family}, ${segment}`;
  const track = idOf(title);
  const titles = ranks.slice(n % 20 === 7 ? 1 : 0).map((rank) => `${rank} ${title}`.trim());
  const start = families.indexOf(family) * inFamily;
  const levels = titles.map((name, step): [string, unknown] => [
    `tracks/${track}/${idOf(name)}.yaml`,
    {
      title: name,
      grade: `g${step + 1 + (n % 4)}`,
      summary: `Works on ${segment.toLowerCase()} at step ${step + 1}.`,
      responsibilities: [`Carries the ${segment.toLowerCase()} work of step ${step + 1}.`],
      expectations: Object.fromEntries(
        Array.from({ length: 9 }, (_, m) => [
          `competency-${(start + ((n * 3 + m) % inFamily)) % competencies}`,
          Math.min(5, step + 1 + (m % 2)),
        ]),
      ),
      ...(step === titles.length - 1 && { summit: true }),
    },
  ]);
  const order = titles.map(idOf);
  return [
    [
      `tracks/${track}/track.mdx`,
      { title, mark: markOf(n), kind: 'individual', group: idOf(family), order: n, levels: order },
    ],
    ...levels,
  ];
}

const markOf = (n: number): string => String.fromCharCode(65 + Math.floor(n / 26), 65 + (n % 26));

function competencyFile(n: number): [string, unknown] {
  const family = families[Math.floor(n / inFamily)] ?? '';
  const skill = [skills[n % skills.length], objects[Math.floor(n / skills.length) % objects.length]];
  const title = `${skill.join(' ').trim()} ${Math.floor(n / 28) + 1}`;
  const step = (at: number) => ({
    summary: `Step ${at}.`,
    behaviours: [`Does what step ${at} of ${title} asks.`],
  });
  return [
    `competencies/competency-${n}.yaml`,
    {
      title,
      group: idOf(family),
      order: n,
      definition: `What ${title.toLowerCase()} means here.`,
      descriptors: Object.fromEntries([1, 2, 3, 4, 5].map((at) => [at, step(at)])),
    },
  ];
}

const activityFile = (n: number): [string, unknown] => [
  `activities/activity-${n}.mdx`,
  {
    title: `Practise ${skills[n % skills.length]?.toLowerCase()} ${n + 1}`,
    type: 'practice',
    summary: 'An hour of practice.',
    develops: [{ competency: `competency-${n}`, to: 3 }],
    personDoes: ['Practises.'],
    managerDoes: ['Listens.'],
    evidence: ['A note of what changed.'],
  },
];
