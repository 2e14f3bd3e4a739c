/** Says something for a place in a file, such as `level.summary`. */
export type Say = (place: string) => string;

/** Files by path: data alone, or data with the body of an MDX file. */
export type Files = Record<string, { data: Record<string, unknown>; body?: string }>;

const times = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n));

/** A small framework in which every text field of every kind of file holds what `say` says for it. */
export function fullFramework(say: Say): Files {
  const texts = (place: string, count = 3) => times(count, () => say(place));
  const word = (id: string, place: string) => ({
    id,
    name: say(`${place}.name`),
    meaning: say(`${place}.meaning`),
  });
  const links = (place: string) => [
    { url: 'https://example.com/read', text: say(`${place}.links.text`), language: 'en' },
  ];
  const statement = (place: string) => ({
    text: say(`${place}.text`),
    examples: texts(`${place}.examples`, 2),
    parts: [say(`${place}.parts`)],
    links: links(place),
  });
  const statements = (place: string) => [
    statement(place),
    ...texts(place),
    { text: say(place), kind: 'example' },
  ];
  const facts = (place: string) => [
    { label: say(`${place}.label`), value: say(`${place}.value`) },
    { label: say(`${place}.label`), value: 3, unit: say(`${place}.unit`) },
  ];
  const expectation = (place: string, proficiency: number) => ({
    proficiency,
    emphasis: true,
    note: say(`${place}.note`),
    reason: say(`${place}.reason`),
    exceeding: say(`${place}.exceeding`),
    statements: statements(`${place}.statements`),
  });
  const upkeep = (place: string) => ({ owner: say(`${place}.owner`) });
  const gates = () => ({
    all: [
      {
        metric: 'attainment',
        atLeast: 90,
        window: { months: 12, text: say('gate.window.text') },
        excluding: texts('gate.excluding', 2),
      },
      { endorsement: { by: say('gate.endorsement.by'), count: 2 } },
      { headcount: say('gate.headcount') },
      { any: [{ text: say('gate.text') }, { tenure: { months: 6, in: 'level' } }] },
    ],
  });
  const move = (to: unknown, kind: string) => ({
    to,
    kind,
    condition: say('move.condition'),
    ifNoOpening: say('move.ifNoOpening'),
    advice: say('move.advice'),
    payNote: say('move.payNote'),
    process: 'panel',
    gates: gates(),
  });
  const level = (grade: string, proficiency: number) => ({
    title: say('level.title'),
    aliases: texts('level.aliases', 2),
    grade,
    summary: say('level.summary'),
    about: say('level.about'),
    scopeText: say('level.scopeText'),
    scope: { reach: 'near' },
    responsibilities: statements('level.responsibilities'),
    expectations: { asking: expectation('level.expectations', proficiency), agreeing: proficiency },
    expectationRule: { share: 0.8, text: say('level.expectationRule.text') },
    results: [
      {
        metric: 'attainment',
        relative: say('level.results.relative'),
        value: say('level.results.value'),
        unit: say('level.results.unit'),
        window: { text: say('level.results.window.text') },
        audience: 'everyone',
      },
    ],
    facts: facts('level.facts'),
    contributions: [{ text: say('level.contributions.text'), perYear: 2 }],
    evidence: statements('level.evidence'),
    notThis: say('level.notThis'),
    growHere: say('level.growHere'),
    capacity: { state: 'needs-opening', reason: say('level.capacity.reason') },
    expectedPace: say('level.expectedPace'),
    payNote: say('level.payNote'),
    questions: texts('level.questions'),
    ...upkeep('level'),
  });
  const choices = {
    alternatives: times(2, (n) => ({
      id: `way-${n}`,
      name: say('level.alternatives.name'),
      expectations: { asking: expectation('level.alternatives.expectations', 2) },
      statements: statements('level.alternatives.statements'),
    })),
    steps: times(2, (n) => ({
      id: `step-${n}`,
      title: say('level.steps.title'),
      meaning: say('level.steps.meaning'),
      expectations: { asking: expectation('level.steps.expectations', 2) },
      statements: statements('level.steps.statements'),
    })),
  };
  const track = (mark: string, kind: string, levels: string[]) => ({
    title: say('track.title'),
    mark,
    kind,
    group: 'all-tracks',
    summary: say('track.summary'),
    purpose: say('track.purpose'),
    levels,
    suits: texts('track.suits'),
    doesNotSuit: texts('track.doesNotSuit'),
    typicalResults: say('track.typicalResults'),
    expectations: { agreeing: expectation('track.expectations', 1) },
    facts: facts('track.facts'),
    ...upkeep('track'),
  });
  const descriptor = () => ({
    summary: say('competency.descriptors.summary'),
    behaviours: statements('competency.descriptors.behaviours'),
    meeting: say('competency.descriptors.meeting'),
    exceeding: say('competency.descriptors.exceeding'),
    evidence: statements('competency.descriptors.evidence'),
    notThis: say('competency.descriptors.notThis'),
  });
  const competency = (whyItMatters: unknown) => ({
    title: say('competency.title'),
    aliases: texts('competency.aliases', 2),
    group: 'craft',
    definition: say('competency.definition'),
    whyItMatters,
    descriptors: { 1: descriptor(), 2: descriptor(), 3: descriptor() },
    behaviours: statements('competency.behaviours'),
    notThis: say('competency.notThis'),
    trackExamples: { selling: { 2: statements('competency.trackExamples') } },
    methodTerms: ['first-term'],
    facts: facts('competency.facts'),
    links: links('competency'),
    ...upkeep('competency'),
  });
  const activity = () => ({
    title: say('activity.title'),
    type: 'practice',
    summary: say('activity.summary'),
    develops: [
      { competency: 'asking', to: 3 },
      { competency: 'agreeing', from: 1, to: 3 },
    ],
    initiator: 'self',
    needs: 'nothing',
    effortHours: 2,
    durationWeeks: 3,
    cost: 'none',
    personDoes: texts('activity.personDoes'),
    managerDoes: texts('activity.managerDoes'),
    evidence: texts('activity.evidence'),
    debrief: texts('activity.debrief'),
    risk: say('activity.risk'),
    support: say('activity.support'),
    smallCompany: say('activity.smallCompany'),
    eligible: say('activity.eligible'),
    prerequisites: texts('activity.prerequisites', 2),
    provider: { name: say('activity.provider.name'), url: 'https://example.com/provider' },
    links: links('activity'),
    ...upkeep('activity'),
  });
  const body = 'Words of the body.\n\n## A part of it\n\nMore words.\n';
  return {
    'framework.yaml': {
      data: {
        name: say('framework.name'),
        organisation: say('framework.organisation'),
        language: 'en',
        version: '1.0.0',
        modelVersion: 1,
        profile: 'small',
        repository: {
          url: 'https://example.com/repository',
          branch: say('framework.repository.branch'),
          folder: say('framework.repository.folder'),
        },
        policies: links('framework'),
        brand: {
          name: say('framework.brand.name'),
          home: { title: say('framework.brand.home.title'), intro: say('framework.brand.home.intro') },
          footer: { text: say('framework.brand.footer.text'), links: links('framework.brand.footer') },
        },
        statementOfUse: say('framework.statementOfUse'),
        promotionPrinciples: texts('framework.promotionPrinciples'),
        leadIns: {
          responsibilities: say('framework.leadIns.responsibilities'),
          behaviours: say('framework.leadIns.behaviours'),
          examples: say('framework.leadIns.examples'),
        },
        scale: ['one', 'two', 'three'].map((id) => word(id, 'framework.scale')),
        scaleZero: { name: say('framework.scaleZero.name'), meaning: say('framework.scaleZero.meaning') },
        grades: ['g1', 'g2', 'g3'].map((id) => word(id, 'framework.grades')),
        dimensions: [
          {
            ...word('reach', 'framework.dimensions'),
            anchors: ['near', 'far'].map((id) => word(id, 'framework.dimensions.anchors')),
          },
        ],
        competencyGroups: [
          {
            ...word('craft', 'framework.competencyGroups'),
            scale: Object.fromEntries(
              [1, 2, 3].map((position) => [
                position,
                {
                  name: say('framework.competencyGroups.scale.name'),
                  meaning: say('framework.competencyGroups.scale.meaning'),
                },
              ]),
            ),
          },
        ],
        trackGroups: [word('all-tracks', 'framework.trackGroups')],
        activityTypes: [{ ...word('practice', 'framework.activityTypes'), bucket: 'work' }],
        metrics: [
          {
            ...word('attainment', 'framework.metrics'),
            unit: say('framework.metrics.unit'),
            better: 'higher',
            gamingWarning: say('framework.metrics.gamingWarning'),
          },
        ],
        processes: [{ ...word('panel', 'framework.processes'), steps: texts('framework.processes.steps') }],
        audiences: ['everyone', 'internal', 'managers'].map((id) => word(id, 'framework.audiences')),
        ...upkeep('framework'),
        exceptions: [],
      },
    },
    'tracks/selling/track.mdx': { data: track('SE', 'individual', ['junior', 'middle', 'senior']), body },
    'tracks/selling/junior.yaml': {
      data: {
        ...level('g1', 1),
        ...choices,
        moves: [move('middle', 'promotion'), move({ outside: say('move.to.outside') }, 'rotation')],
      },
    },
    'tracks/selling/middle.yaml': {
      data: {
        ...level('g2', 2),
        moves: [
          move('lead', 'into-management'),
          { to: 'chief', kind: 'broadening', notAllowed: say('move.notAllowed') },
        ],
      },
    },
    'tracks/selling/senior.yaml': { data: { ...level('g3', 3), summit: true } },
    'tracks/leading/track.mdx': { data: track('LE', 'management', ['lead', 'chief']), body },
    'tracks/leading/lead.yaml': {
      data: { ...level('g2', 2), reports: 'some', moves: [move('middle', 'back-to-individual')] },
    },
    'tracks/leading/chief.yaml': { data: { ...level('g3', 3), reports: { from: 3 }, summit: true } },
    'competencies/asking.yaml': { data: competency(say('competency.whyItMatters')) },
    'competencies/agreeing.yaml': {
      data: {
        ...competency({ all: say('competency.whyItMatters'), selling: say('competency.whyItMatters') }),
        related: ['asking'],
      },
    },
    'activities/first-practice.mdx': { data: activity(), body },
    'activities/second-practice.mdx': { data: activity(), body },
    'guides/first-guide.mdx': {
      data: { title: say('guide.title'), summary: say('guide.summary'), readers: 'both', ...upkeep('guide') },
      body: `${body}\n<LevelCard level="junior" />\n\n<CompetencyCard competency="asking" />\n\n<ActivityCard activity="first-practice" />\n`,
    },
    'stories/first-story.mdx': {
      data: {
        title: say('story.title'),
        path: ['junior', 'lead'],
        composite: true,
        helped: say('story.helped'),
        hard: say('story.hard'),
        ...upkeep('story'),
      },
      body,
    },
    'overlays/first-overlay.yaml': {
      data: {
        title: say('overlay.title'),
        kind: 'segment',
        summary: say('overlay.summary'),
        appliesTo: ['selling'],
        add: {
          about: say('overlay.add.about'),
          responsibilities: statements('overlay.add.responsibilities'),
          evidence: statements('overlay.add.evidence'),
          questions: texts('overlay.add.questions'),
        },
        replace: {
          summary: say('overlay.replace.summary'),
          scopeText: say('overlay.replace.scopeText'),
          notThis: say('overlay.replace.notThis'),
          responsibilities: statements('overlay.replace.responsibilities'),
          evidence: statements('overlay.replace.evidence'),
        },
        terms: { 'no such word': say('overlay.terms') },
        expectations: { asking: expectation('overlay.expectations', 3) },
        eligibility: say('overlay.eligibility'),
        ...upkeep('overlay'),
      },
    },
    'assignments/first-assignment.yaml': {
      data: {
        title: say('assignment.title'),
        summary: say('assignment.summary'),
        onTopOf: ['junior', 'middle'],
        adds: statements('assignment.adds'),
        takesAway: statements('assignment.takesAway'),
        term: say('assignment.term'),
        permissions: texts('assignment.permissions'),
        endsHow: say('assignment.endsHow'),
        ...upkeep('assignment'),
      },
    },
    'glossary.yaml': {
      data: {
        terms: ['first-term', 'second-term'].map((id) => ({
          id,
          term: say('glossary.terms.term'),
          meaning: say('glossary.terms.meaning'),
          kind: say('glossary.terms.kind'),
          aliases: texts('glossary.terms.aliases', 2),
          links: links('glossary.terms'),
        })),
      },
    },
    'changes/2027-01-01-first-change.mdx': {
      data: {
        date: '2027-01-01',
        summary: say('change.summary'),
        affects: ['level/junior'],
        forPeopleMidway: say('change.forPeopleMidway'),
        ...upkeep('change'),
      },
      body,
    },
  };
}
