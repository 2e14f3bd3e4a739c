import type { LevelData } from '../schema/level.ts';

type ExpectationRule = NonNullable<LevelData['expectationRule']>;

/** The interface words in English. A translation is one file with the same keys. */
export const en = {
  language: 'en',
  direction: 'ltr',

  skipToContent: 'Skip to content',
  tracks: 'Tracks',
  map: 'Map',
  compare: 'Compare',
  lookUp: 'Look up',
  levels: 'Levels',
  competencies: 'Competencies',
  activities: 'Activities',
  guides: 'Guides',
  stories: 'Stories',
  glossary: 'Glossary',
  search: 'Search',
  allPages: 'Search and all pages',
  mainNavigation: 'Main',
  breadcrumb: 'You are here',
  onThisPage: 'On this page',
  previous: 'Previous',
  next: 'Next',
  editThisPage: 'Edit this page',
  giveFeedback: 'Give feedback',
  sourceFile: 'Source',
  madeFor: (audience: string) => `Made for: ${audience}.`,
  versionLine: (version: string, from?: string) =>
    from ? `Version ${version}, in force from ${from}.` : `Version ${version}.`,
  lastChanged: (day: string) => `Last changed ${day}.`,
  keptBy: (owner: string) => `Kept by ${owner}.`,
  linkToThis: 'Link to this',
  theme: 'Colours',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  close: 'Close',

  kinds: {
    level: 'Level',
    track: 'Track',
    competency: 'Competency',
    behaviour: 'Behaviour',
    activity: 'Activity',
    guide: 'Guide',
    story: 'Story',
    term: 'Term',
    overlay: 'Overlay',
  },
  status: { planned: 'Planned', off: 'Not in use', retired: 'Retired' },
  replacedBy: 'Replaced by',
  links: 'More to read',
  table: 'Table',
  expected: 'Expected',
  notExpected: 'Not expected',
  yes: 'Yes',
  no: 'No',
  notApplicable: 'Does not apply',
  share: (share: number | string) => (typeof share === 'number' ? `${Math.round(share * 100)} %` : share),
  careerLevel: 'a full career',
  summit: 'summit',

  homePage: {
    everyLevel: 'Every level, at a glance',
    everyLevelNote:
      'Each column is a track, each row a grade. Equal rows mean equal standing, with or without people to manage.',
    findYours:
      'Find your own level and open it. It says what the next one adds, where else you could go, and what you can start on Monday.',
    grade: 'Grade',
    without: 'Without a grade',
    noLevels: 'No levels yet',
    noLevelsNote: 'Add a track with its levels to the content folder, and they appear here.',
    howToUse: 'For the conversation',
    principles: 'What holds for every promotion',
    whatItIsFor: 'What this is for',
  },

  tracksPage: {
    lead: 'A track is a kind of work with room to grow in it. Nobody has to leave one to be promoted, and every one of them has ways into others.',
    levelsCount: (n: number) => plural(n, { one: '1 level', other: `${n} levels` }),
  },

  trackPage: {
    suits: 'Who would enjoy it',
    doesNotSuit: 'Who would not',
    typicalResults: 'Typical results',
    theWork: 'What the work is like',
    sideBySide: 'Its levels, side by side',
    matrix: 'What each level expects',
    higher: (n: number) => `${n} more than before`,
    expects: (n: number) => plural(n, { one: '1 competency', other: `${n} competencies` }),
    matrixNote: 'Bold: more than at the level before.',
    competency: 'Competency',
    scope: 'Scope',
    noLevels: 'This track has no levels yet.',
  },

  mapPage: {
    title: 'The career map',
    lead: (has: { grades: boolean; moves: boolean }) =>
      [
        `Every line is a track${has.moves ? ',' : ' and'} every station a level`,
        has.grades ? ' at the height of its grade' : ', the next one above it',
        has.moves
          ? ', and every thin line a move. Find where you are, and follow what leads on from there.'
          : '.',
      ].join(''),
    toWords: 'Read the map in words',
    drawing: 'The drawn map',
    size: 'Size',
    sizes: { whole: 'Whole', larger: 'Larger', largest: 'Largest' },
    key: 'What the signs mean',
    keyBothWays: 'works both ways',
    keyOneWay: 'one way',
    keyManagement: 'into people management or back',
    keySummit: 'a summit: nothing above, much ahead',
    keyElsewhere: 'also leads to places outside this drawing',
    keyDim: 'planned, or not in use',
    inWords: 'The same in words',
    inWordsNote: 'Each track from its top down, with the ways on from every level.',
    waysOn: (n: number) => plural(n, { one: '1 way on', other: `${n} ways on` }),
    bothWays: 'works both ways',
    way: (from: string, to: string, kinds: string) => `${from} to ${to}: ${kinds}`,
    otherTracks: 'Other tracks',
    part: (name: string, n: number, of: number) => `${name}, part ${n} of ${of}`,
    holds: (tracks: string, levels: string) => `${tracks}, ${levels}`,
    tracksCount: (n: number) => plural(n, { one: '1 track', other: `${n} tracks` }),
    here: 'On the career map',
  },

  levelPage: {
    adds: (title: string) => `What ${title} adds`,
    addsAround: ['What ', ' adds'],
    nothingMore: 'It expects the same competencies at the same proficiencies. What differs is the scope.',
    newHere: 'New',
    more: (n: number) => `${n} more to deepen`,
    keepAsTheyAre: (n: number) => `${n} to keep as they are`,
    letGoHead: (n: number) => `${n} to let go`,
    startOnMonday: 'Start on Monday',
    startOnMondayNote: 'Helps with the step above and needs nobody’s permission.',
    startAnywayNote: 'Helps with the step above.',
    moreThatHelps: (n: number) => `${n} more that help with it`,
    stayNote: 'Takes what matters most here one step further.',
    theWork: 'The work',
    scope: 'Scope',
    scopeNote: 'Bold: different from the level before.',
    dimension: 'Dimension',
    expectations: 'What this level expects',
    expectationsNote: (n: number) =>
      plural(n, { one: 'The one that matters most is open.', other: `The ${n} that matter most are open.` }),
    wholeRubric: (title: string) => `${title}, all proficiencies`,
    mattersMost: 'matters most here',
    results: 'Results',
    evidence: 'What would exist',
    notThis: 'What it is not',
    growHere: 'Growing here',
    betterHere: 'Better here',
    betterHereNote: (title: string) => `Growing as ${article(title)} ${title}`,
    questions: 'Questions for the conversation',
    waysOn: 'Ways on from here',
    arrivals: 'Who comes here from where',
    facts: 'Good to know',
    contributions: 'Duties that are counted',
    perYear: (n: number) => `${n} a year`,
    alternatives: 'One of these ways of filling the level',
    steps: 'Steps inside this level',
    reports: 'People managed',
    reportsNone: 'Nobody',
    reportsSome: 'Some',
    reportsRange: (from: number, to?: number) => (to === undefined ? `${from} or more` : `${from} to ${to}`),
    ownNumber: 'with an own number',
    capacity: {
      open: 'Open to everyone who meets it.',
      'needs-opening': 'A seat has to be open.',
      capped: 'Opens when the company needs it.',
    },
    typicalTenure: 'How long people usually stay',
    seats: 'Seats',
    pace: 'Pace',
    pay: 'Pay',
    months: (from?: number, to?: number) => monthsRange(from, to),
    aliases: 'Also called',
    rule: 'How much of it has to be met',
    optional: 'optional',
    must: 'must be met',
  },

  expectationRule: (rule: ExpectationRule) => {
    if (rule === 'all') return 'All of it.';
    if ('allBut' in rule) return `All but ${rule.allBut}, and everything that must be met.`;
    if ('points' in rule) return `${rule.points} points over all of it, and everything that must be met.`;
    if (rule.text) return rule.text;
    const share = rule.share === 'majority' ? 'More than half' : `${Math.round(rule.share * 100)} %`;
    const at = rule.at === undefined ? '' : ` at ${rule.at}`;
    return `${share}${at}${rule.others === 'free' ? '; the rest is free' : ''}, and everything that must be met.`;
  },

  onTop: {
    overlays: 'As it is in',
    assignments: 'For a time on top of it',
    adds: 'It adds',
    takesAway: 'It takes away',
    permissions: 'You may decide meanwhile',
    endsHow: 'How it ends',
    months: (n: number) => duration(n),
  },

  sources: {
    grade: (title: string) => `from ${title}, for everyone`,
    track: (title: string) => `from the track ${title}`,
    extends: (title: string) => `from ${title}`,
    level: () => 'from this level',
    overlay: (title: string) => `from ${title}`,
  },

  moves: {
    kinds: {
      promotion: 'Promotion',
      lateral: 'Sideways',
      broadening: 'Broadening',
      'into-management': 'Into management',
      'back-to-individual': 'Back to individual work',
      rotation: 'Rotation',
      trial: 'Trial',
    },
    notAllowed: 'Not made',
    anyLevel: 'Any level',
    /** The four counts of a move, those that ask for something first; what is nothing is left out. */
    takes: ({ held, reworded, deepen, new: fresh, letGo }: TakesCounts) =>
      [
        fresh > 0 && `${fresh} new`,
        deepen > 0 && `${deepen} to deepen`,
        held > 0 && (reworded > 0 ? `${held} as now (${reworded} in other words)` : `${held} as now`),
        letGo > 0 && `${letGo} to let go`,
      ]
        .filter((each) => typeof each === 'string')
        .join(', '),
    steps: (n: number) => plural(n, { one: '1\u00a0step', other: `${n}\u00a0steps` }),
    toGrow: (n: number) => `${n}\u00a0to\u00a0grow`,
    seat: {
      open: 'Open to everyone who meets it.',
      'needs-opening': 'A seat has to be open.',
      capped: 'Opens when the company needs it.',
    },
    asOfRight: (months: number) =>
      `Yours as of right for ${duration(months)}, whether or not a seat is open.`,
    asOfRightShort: (months: number) => `as of right for ${duration(months)}`,
    afterThat: {
      open: 'After that it is open to everyone who meets it.',
      'needs-opening': 'After that a seat has to be open.',
      capped: 'After that it opens when the company needs it.',
    },
    term: (months: number) => `For ${duration(months)}.`,
  },

  waysOn: {
    note: 'The shortest way first. The number of steps is how far there is to grow in all, on the scales of the competencies.',
    allMoves: 'Every move',
    anywhere: 'Routes to anywhere else',
  },

  movePage: {
    title: (from: string, to: string) => `From ${from} to ${to}`,
    condition: 'What has to be true, and visible',
    notMade: 'This move is not made',
    whatItTakes: 'What it takes',
    newHere: (n: number) => plural(n, { one: '1 that is new', other: `${n} that are new` }),
    deepen: (n: number) => `${n} to deepen`,
    letGo: (n: number) => `${n} to let go`,
    letGoNote: 'No longer asked for, or asked for less. Nobody has to forget it.',
    keep: (n: number) => `${n} to keep as they are`,
    reworded: (n: number) => `${n} in other words`,
    rewordedNote:
      'Both levels ask for it, each in its own words. What went is struck through, what came is underlined.',
    nothing: 'Both levels expect the same.',
    now: 'Now',
    there: 'There',
    out: 'taken out',
    in: 'put in',
    scope: 'Scope, side by side',
    newWork: 'Responsibilities that are new',
    noNewWork: 'None is new.',
    newEvidence: 'What would exist',
    sameWork: (n: number) => plural(n, { one: '1 that stays', other: `${n} that stay` }),
    goneWork: (n: number) => plural(n, { one: '1 that is left behind', other: `${n} that are left behind` }),
    rules: 'The rules of this move',
    gates: 'Gates',
    gatesNote: 'Numbers and facts. They stand beside behaviour and never in for it.',
    seats: 'Seats',
    ifNoOpening: 'If no seat is open',
    process: 'How it is decided',
    promised: 'What is promised',
    rightOfReturn: (months: number) =>
      `Right of return for ${duration(months)}: until then you may go back as of right.`,
    protectedRamp: (months: number) =>
      `Protected ramp of ${duration(months)}: until then results do not count against you.`,
    keepsGrade: 'You keep your grade.',
    pay: 'Pay',
    advice: 'From someone who made this move',
    byItself: 'The next step of the track. It has no rules of its own beyond what the level expects.',
    alternatives: (title: string) => `${title} can be filled in more than one way.`,
    activities: 'What closes the gap',
    activitiesNote: 'Each helps with at least one step of it. Those you can start alone come first.',
    alone: 'You can start these alone',
    withOthers: 'With your manager, a budget or an opening',
    noActivities: 'No activity develops what is missing here yet.',
    you: 'You',
    manager: 'Your manager',
    more: (n: number) => `${n} more`,
    wayBack: 'The way back',
    wayBackNote: (from: string) =>
      `Before you go into management: what coming back to ${from} would take, if it turns out not to be yours.`,
    noDirectWayBack: (from: string) => `No move back to ${from} is written.`,
    wayBackElsewhere: 'Other ways back lead to',
    wayBackNothing: 'It asks for nothing that you would not have.',
    wayBackPage: 'The page of the way back',
    compare: 'The two levels side by side',
    otherRoutes: 'Other routes between them',
    distance: (steps: string) => `${steps} in all`,
  },

  distance: {
    title: 'What a step is',
    text: 'A step is the distance between two neighbouring proficiencies of one competency. What is new is climbed from nothing; what stays or is let go counts nothing. Where two levels word a competency for themselves, without a proficiency, different words count as one step.',
    limits:
      'The number says how much there is to learn, not how hard it is or how long it takes, and a gate or a closed seat does not show in it. Read it together with what is behind it.',
  },

  movesPage: {
    title: 'Every move',
    lead: 'Where people go from each level, and what it takes. The shortest way stands first.',
    count: (n: number) => plural(n, { one: '1 way on', other: `${n} ways on` }),
    levelPage: (title: string) => `Everything about ${title}`,
  },

  routesPage: {
    title: 'Routes',
    fromHere: 'Routes from here',
    lead: 'How do I get from here to there? Pick two levels, and see the ways that people may take.',
    form: 'Find a route',
    from: 'From',
    to: 'To',
    choose: 'Choose a level',
    throughManagement: 'Routes may lead into management and out again',
    first: 'Show first',
    firstOptions: { moves: 'Fewest moves', distance: 'Fewest steps' },
    swap: 'Swap',
    pick: 'Choose where you are and where you would like to go.',
    same: 'You are already there. Growing without moving is a way on, too.',
    none: 'No moves lead from {from} to {to}.',
    noneButManaging:
      'Without going through management, no moves lead from {from} to {to}. There is a way through it; tick the box to see it.',
    unknown: 'One of the levels in this address is not part of this framework. Choose another.',
    failed: 'The routes could not be loaded. Every move is listed on the page of all moves.',
    found: { one: '{n} route from {from} to {to}', other: '{n} routes from {from} to {to}' },
    moves: { one: '{n} move', other: '{n} moves' },
    steps: { one: '{n} step', other: '{n} steps' },
    route: 'Route {n}: {moves}, {steps} in all',
    ties: 'Routes {list} ask for just as many moves and steps. They stand in the order of the tracks; none of them is better.',
    moreAlike: 'There are further routes that ask for just as much as the last one here.',
    withoutScript:
      'Finding routes needs JavaScript. Without it, the page of all moves lists where people go from each level, and each level’s page lists its ways on.',
    order: {
      moves: 'Fewest moves first; among equals, the fewest steps to climb in all.',
      distance: 'Fewest steps to climb in all first; among equals, the fewest moves.',
    },
    rules: 'Moves that are not made and rotations, which end where they began, are no part of a route.',
  },

  gates: {
    all: 'All of these',
    any: 'One of these',
    or: (choices: readonly string[]) => choices.join(', or '),
    metric: (name: string, measured: string) => `${name}: ${measured}`,
    atLeast: (value: string) => `at least ${value}`,
    above: (value: string) => `more than ${value}`,
    below: (value: string) => `less than ${value}`,
    atMost: (value: string) => `at most ${value}`,
    within: (low: string, high: string) => `between ${low} and ${high}`,
    internal: 'the number known inside the company',
    amount: (value: string, unit?: string) => (unit ? `${value} ${unit.replace(/^percent\b/, '%')}` : value),
    over: (months: string) => `over the last ${months}`,
    aligned: {
      rolling: 'counted month by month',
      fiscal: 'counted by fiscal year',
      review: 'counted from review to review',
    },
    excluding: (what: string) => `${what} not counted`,
    tenure: (months: string, where: 'level' | 'track' | 'company') => `At least ${months} in this ${where}`,
    done: (activity: string, times: number) =>
      times === 1 ? `${activity}, done once` : `${activity}, done ${times} times`,
    endorsement: (by: string, n: number) => (n === 1 ? `Endorsed by ${by}` : `Endorsed by ${n}, each ${by}`),
    shown: (competencies: readonly string[]) => `Shown before: ${competencies.join(', ')}`,
    at: (competency: string, proficiency: string) => `${competency} at ${proficiency}`,
    months: (n: number) => duration(n),
  },

  competencyPage: {
    whyItMatters: 'Why it matters',
    byTrack: 'Why it matters in each track',
    rubric: 'What it looks like',
    evidence: 'What would exist',
    notThis: 'Not this',
    expectedAt: 'Expected at',
    expectedAtCount: (n: number) =>
      plural(n, { one: 'Expected at 1 level', other: `Expected at ${n} levels` }),
    expectedNowhere: 'No level expects it yet.',
    examples: 'What it can look like by track',
    develops: 'What develops it',
    developsNote: 'One round of an activity is worth about one step.',
    noActivities: 'No activity develops it yet.',
    related: 'Goes with',
    methods: 'Method terms',
    from: 'From',
    upTo: 'Up to',
    nothing: 'nothing',
    unstated: 'Expected, at no stated proficiency, at',
    meeting: 'Meeting it',
    exceeding: 'Going beyond it',
    noText: 'Nothing is written for this proficiency.',
  },

  competenciesPage: {
    lead: 'What the work asks of people, described by what one can see. Each has the same proficiencies, from learning it to changing how it is done.',
    ungrouped: 'Competencies',
    scale: 'The scale',
  },

  activitiesPage: {
    lead: 'Most growth comes from the work itself. Each of these is a piece of it that one could start on Monday, with a part for the person and a part for the manager.',
    filter: 'Filter',
    type: 'Type',
    competency: 'Competency',
    any: 'Any',
    alone: 'I can start it alone',
    free: 'Costs nothing',
    small: 'Works in a small company',
    clear: 'Clear all',
    all: (n: number) => plural(n, { one: '1 activity', other: `${n} activities` }),
    shownOf: (n: string, of: string) => `${n} of ${of} activities`,
    none: 'No activity fits all of these. Take one of them away.',
    words: 'Words',
  },

  activityPage: {
    personDoes: 'You',
    managerDoes: 'Your manager',
    develops: 'What it develops',
    evidence: 'What exists afterwards',
    debrief: 'Talk about afterwards',
    risk: 'What can go wrong',
    support: 'What makes it safe',
    smallCompany: 'In a small company',
    smallSame: 'Works just as well there.',
    smallNo: 'Needs a larger company.',
    before: 'Before it',
    eligible: 'Who it is for',
    howTo: 'How to do it well',
    notEnoughAlone: 'Not enough alone: what is learned has to be used in real work before anything is shown.',
    repeatable: 'Worth doing again.',
    seats: (n: number) => plural(n, { one: 'One person at a time.', other: `${n} people at a time.` }),
    provider: 'Offered by',
    effort: 'Effort',
    hours: (n: number) => plural(n, { one: '1 hour', other: `${n} hours` }),
    weeks: (n: number) => plural(n, { one: '1 week', other: `${n} weeks` }),
    over: (hours: string, weeks: string) => `${hours} over ${weeks}`,
    initiator: {
      self: 'You start it.',
      manager: 'Your manager starts it.',
      either: 'Either of you starts it.',
      company: 'The company starts it.',
    },
    needs: {
      nothing: 'Needs nothing.',
      peer: 'Needs a colleague.',
      'manager-time': 'Needs your manager’s time.',
      opening: 'Needs an opening.',
      budget: 'Needs a budget.',
    },
    cost: { none: 'Costs nothing.', low: 'Costs little.', medium: 'Costs something.', high: 'Costs a lot.' },
    alone: 'Can be started alone',
    everything: 'Every competency',
    upTo: (to: string) => `up to ${to}`,
    fromTo: (from: string, to: string) => `${from} to ${to}`,
  },

  guidesPage: {
    lead: 'How to use this framework with each other: what to prepare, what to say in hard moments, what each side owes the other.',
    readers: {
      person: 'For you',
      manager: 'For managers',
      both: 'For both of you',
      company: 'For the company',
    },
  },

  storiesPage: {
    lead: 'How people moved, stayed and left. Each is made of several people, so that it is nobody’s.',
    composite: 'Made of several people.',
    helped: 'What helped',
    hard: 'What was hard',
    path: 'The path',
  },

  glossaryPage: {
    lead: 'Words this framework uses, and what they mean here.',
    empty: 'No terms yet. They are kept in the file glossary.yaml.',
    also: 'also',
  },

  overlayPage: {
    with: (title: string, overlay: string) => `${title}, ${overlay}`,
    levels: 'Levels it is laid over',
    levelsNote: 'Each page shows the whole level, with the lines that differ marked.',
    plain: 'The level without it',
    eligibility: 'What a person needs',
    note: (overlay: string) => `This is the level as it is in ${overlay}. Lines that differ are marked.`,
  },

  searchPage: {
    lead: 'Every level, competency, activity and guide.',
    label: 'Search levels, competencies, behaviours and activities',
    kind: 'Kind',
    track: 'Track',
    grade: 'Grade',
    found: (n: number) => plural(n, { one: '1 result', other: `${n} results` }),
    foundOther: (n: string) => `${n} results`,
    placeholder: 'A title, a behaviour, a word',
    nothing: (query: string) => `Nothing found for “${query}”.`,
    nearest: 'Did you mean',
    tryThis: 'Try fewer words, or take a filter away.',
    failed: 'Search could not be loaded. Every page is listed below.',
    expectedAt: 'Expected at',
    loading: 'Searching',
    moreResults: 'Show more',
    everything: 'Every page',
    openIndex: 'All pages',
  },

  comparePage: {
    title: 'Compare levels',
    lead: 'Two to four levels side by side, from any track: what each expects, how far its work reaches, and what going from one to another asks.',
    needsScript:
      'Levels are put side by side in your browser, by a script that is not running. Each track says the same about its own levels, and each level about the ways on from it:',
    failed: 'The levels could not be loaded. Each track says the same about its own levels:',
    said: {
      add: 'Add a level',
      placeholder: 'A title or a track',
      options: 'Levels',
      found: '{n} levels',
      foundOne: '1 level',
      nothing: 'No level or track is called like that.',
      nearest: 'No level is called like that. The nearest are listed.',
      remove: 'Remove',
      removeLevel: 'Remove {title}',
      swap: 'Swap sides',
      chosen: '{title} is in the comparison.',
      removed: '{title} is out of the comparison.',
      full: 'Four fit side by side. Remove one to choose another.',
      tooMany: 'The address names more than four levels. The first four are shown.',
      unknown: 'There is no level “{id}”.',
      didYouMean: 'Did you mean',
      orChoose: 'Choose it above.',
      empty: 'Choose two to four levels: type above, or begin with one of these.',
      second: 'Choose one to put beside it. Near {title}:',
      onlyDifferences: 'Only what differs',
      same: '{same} of {all} are alike.',
      allSame: 'All {all} are alike.',
      noneSame: 'All of them differ.',
      nothingDiffers: 'Nothing differs here.',
      expectations: 'What they expect',
      expected: 'Expected',
      emphasis: 'matters most here',
      must: 'must be met',
      optional: 'optional',
      legendEmphasis: 'Ringed: matters most there.',
      legendAbsent: 'Hollow: not expected there.',
      scope: 'Scope',
      dimension: 'Dimension',
      results: 'Results',
      result: 'Result',
      notSaid: 'Not said',
      responsibilities: 'What they answer for',
      shared: 'All of them',
      between: 'From one to another',
      betweenNote:
        'A step is the distance between neighbouring proficiencies. No number says how hard a step is.',
      from: 'From',
      to: 'To',
      steps: '{n} steps',
      oneStep: '1 step',
      new: '{n} new',
      deepen: '{n} to deepen',
      letGo: '{n} to let go',
      held: '{n} as now',
      reworded: '{n} worded differently',
      noMove: 'No move is written for this.',
      notMade: 'Not made',
      gates: 'Gates',
      noGates: 'No gates.',
      whatItTakes: 'What it takes',
      wholeRubric: '{title}, all proficiencies',
      compared: '{titles} compared',
    },
  },
  compareWith: 'Compare with …',

  parityPage: {
    title: 'Parity',
    lead: 'What this framework offers to people who manage and to people who do not, grade by grade. For those who keep it.',
    individual: 'Individual work',
    management: 'Management',
    grade: 'Grade',
    levels: 'Levels',
    waysIn: 'Ways in',
    waysOut: 'Ways out',
    activities: 'Activities',
    words: 'Words',
    all: 'In all',
    note: 'Ways in and out, and words, are averages for each level. Activities are those that take what matters most at these levels a step further.',
    tops: (individual: string, management: string) =>
      `Individual levels reach ${individual}, management reaches ${management}.`,
    separate: 'Grades of the two sides are not meant to be compared (parity: separate).',
    found: 'What to look at',
    nothing: 'None.',
    deadEnds: 'Levels that lead nowhere and are no summit',
    orphans: 'Levels that nobody comes to',
    withoutWayBack: 'Management levels without a way back to individual work',
    onlyThroughManagement: 'Individual levels that can only be reached by managing people first',
  },

  healthPage: {
    title: 'Health',
    lead: 'What those who keep this framework may want to look at. Each line counts places and leads to them.',
    asOf: (day: string) => `As of ${day}.`,
    asData: 'The same as data',
    none: 'None.',
    whole: (audience: string) =>
      `What the checks found is left out here. Its words may quote what is not for this audience. It is in a site that is built for “${audience}” or a narrower audience.`,
    toLookAt: 'What to look at',
    where: 'Where',

    coverage: 'Steps and activities',
    coverageNote:
      'A step is asked for by a level that expects the proficiency it reaches, or by a move on which it has to be climbed. Each place says how many activities develop it: all, those that cost nothing, those for a small company.',
    general: (n: number) =>
      plural(n, {
        one: '1 activity helps with every competency. It is not counted.',
        other: `${n} activities help with every competency. They are not counted.`,
      }),
    noSteps: 'No level expects anything yet.',
    onlyLacking: 'Only competencies that lack something',
    nothingLacks: 'Nothing is lacking here.',
    competency: 'Competency',
    otherCompetencies: 'Competencies',
    counts: (all: number, free: number, small: number) => `${all} · ${free} · ${small}`,
    countsInFull: (all: number, free: number, small: number) =>
      `${all === 1 ? '1 activity' : `${all} activities`}, ${free} free, ${small} for a small company`,
    notAsked: 'not asked for',
    askedBy: (levels: number, moves: number) =>
      [
        ...(levels > 0 ? [plural(levels, { one: '1 level', other: `${levels} levels` })] : []),
        ...(moves > 0 ? [plural(moves, { one: '1 move', other: `${moves} moves` })] : []),
      ].join(' and '),
    key: 'Activities:',
    keyNone: 'none',
    keyOne: '1',
    keyFew: '2 or 3',
    keyMany: '4 and more',
    stepTo: (competency: string, proficiency: string) => `${competency} to ${proficiency}`,
    askedForBy: (asked: string) => `asked for by ${asked}`,
    withoutAny: 'Steps that no activity develops',
    withoutFree: 'Steps that no free activity develops',
    withoutSmall: 'Steps that no activity for a small company develops',
    lacking: (steps: number) =>
      plural(steps, { one: '1 step lacks some', other: `${steps} steps lack some` }),

    texts: 'Proficiencies without a text',
    textsExpected: 'That a level expects, so that its readers find an empty place',
    textsNotExpected: 'That no level expects',
    places: (n: number) => plural(n, { one: '1 place', other: `${n} places` }),
    expectedAt: (levels: number) =>
      plural(levels, { one: 'expected at 1 level', other: `expected at ${levels} levels` }),

    findings: 'What the checks found',
    foundBy: (severity: 'error' | 'warning' | 'note', n: number) =>
      ({
        error: plural(n, { one: '1 error', other: `${n} errors` }),
        warning: plural(n, { one: '1 warning', other: `${n} warnings` }),
        note: plural(n, { one: '1 note', other: `${n} notes` }),
      })[severity],
    inFiles: (n: number) => plural(n, { one: 'in 1 file', other: `in ${n} files` }),
    problemsFound: 'Problems that the checks report',
    line: (line: number) => `Line ${line}`,

    grades: 'How much each grade asks for',
    gradesNote:
      'For each level, the positions on the scale that it expects are added up. A sum that is more than a fifth away from the middle of three or more levels stands in bold: the level may have the wrong grade, or its file may not be complete.',
    grade: 'Grade',
    middle: 'Middle',
    sums: 'Its levels, from the least to the most',
    farLevels: 'Levels far from the middle of their grade',
    far: 'far from the middle',

    upkeep: 'Who keeps what',
    owner: 'Kept by',
    ownersNote: 'A file that names nobody is kept by whoever keeps the framework.',
    nobody: 'Nobody',
    files: 'Files',
    named: 'Files that say so',
    overdue: 'Files past their day of review',
    untouched: 'Files that nobody changed for more than a year',
    withoutOwner: 'Files that nobody keeps',
    allFiles: 'All files, the longest unchanged first',
    file: 'File',
    reviewBy: 'Review by',
    lastChange: 'Last changed',
    daysOverdue: (n: number) => plural(n, { one: '1 day ago', other: `${n} days ago` }),
    daysUnchanged: (n: number) => plural(n, { one: '1 day', other: `${n} days` }),
    changedUnknown:
      'When files changed last is not known here: git has no history of this folder, or only the end of it.',

    exceptions: 'Exceptions',
    exceptionsNote: 'Checks that are silent in a place, and the reason that its file gives.',
    check: 'Check',
    reason: 'Reason',
    wholeFile: 'whole file',
    severities: 'Checks that `framework.yaml` judges otherwise',
    severity: { error: 'an error', warning: 'a warning', note: 'a note', off: 'turned off' },

    glance: 'All levels at a glance',
    glanceNote: 'The larger the mark, the more is expected.',
    glanceNarrow:
      'Each column is a competency, in the order of the list of competencies. The higher the mark, the more is expected.',
    glanceDrawing: 'Every level with what it expects; the same follows in words',
    glanceWords: 'The same in words',
    expects: (n: number) => plural(n, { one: '1 competency', other: `${n} competencies` }),
    unstated: 'At no stated proficiency',
    expectsNothing: 'Expects nothing yet.',

    unused: 'What nobody meets',
    unusedTerms: 'Terms that no text uses',
    unusedTermsNote: 'The glossary explains them, and no other file holds them.',
    activitiesNobodyIsLedTo: 'Activities that no level and no move offers',
    activitiesNote: 'Readers find them in the list of all activities alone.',
  },

  notFound: {
    title: 'There is no such page',
    text: 'It may have been renamed, or the address has a slip in it. Search for it, or start from a track.',
  },
  moved: { title: 'This page has moved', to: 'It is now at' },
} as const;

type Forms = { one: string; other: string };

type TakesCounts = Record<'held' | 'reworded' | 'deepen' | 'new' | 'letGo', number>;

const rules = new Intl.PluralRules('en');

function plural(n: number, forms: Forms): string {
  return rules.select(n) === 'one' ? forms.one : forms.other;
}

function duration(months: number): string {
  return plural(months, { one: '1 month', other: `${months} months` });
}

/** Whole years from two on read better than months. */
function monthsRange(from?: number, to?: number): string {
  const inYears = [from, to].every((months) => months === undefined || (months >= 24 && months % 12 === 0));
  const span = (n: number) =>
    inYears ? plural(n / 12, { one: '1 year', other: `${n / 12} years` }) : duration(n);
  const number = (n: number) => (inYears ? n / 12 : n);
  if (from !== undefined && to !== undefined) return `${number(from)} to ${span(to)}`;
  if (from !== undefined) return `${span(from)} or more`;
  return to === undefined ? '' : `up to ${span(to)}`;
}

const article = (noun: string): string => (/^[aeiou]/i.test(noun) ? 'an' : 'a');
