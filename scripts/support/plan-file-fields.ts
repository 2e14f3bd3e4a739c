/** What each part of a plan file is, and each field of it, for whoever reads or writes one with other tools. */
export const planFileFields = {
  notebook: {
    is: 'All that one browser holds.',
    fields: {
      conversations: 'The conversations, in the order in which they began.',
      open: 'The `id` of the conversation that lies open.',
      setAside:
        'Words that two windows wrote in the same place at once. One of them stands there, the other is kept here until it was read.',
    },
  },
  setAside: {
    is: 'Words that stood in the way of others.',
    fields: { where: 'The fields that lead to the place.', text: 'The words.' },
  },
  conversation: {
    is: 'A conversation between a person and their manager, as one of them holds it.',
    fields: {
      id: 'Tells it from other conversations. It says nothing about anybody.',
      mine: 'The side that is written here.',
      theirs: 'The other side as it was handed over. It is read, and never changed.',
    },
  },
  worksheet: {
    is: 'What one side writes.',
    fields: {
      id: 'Tells one worksheet from another. It says nothing about anybody.',
      side: 'Who writes: `person` about their own work, or `manager` about that of the person.',
      name: 'Whom it is about, as the writer calls them. It may be empty.',
      started: 'When it was begun, in UTC.',
      changed: 'When it was last changed, in UTC.',
      framework: 'The framework that it was last looked at with.',
      level: 'The present level. Absent until one was chosen.',
      towards: 'Where it might go on to. Empty for “better here”. The page offers two.',
      hopes: 'What the work should be like, in the person’s own words.',
      answers: 'What was looked at, an entry for each competency.',
      plan: 'The plan that is being made or kept.',
      past: 'What was in earlier plans.',
      promotionCase: 'What was written for the conditions of a move.',
      lastSeen:
        'What the chosen levels expected when the writer last looked. From it the page tells what has changed.',
      news: 'What has changed in the framework and was not read yet.',
      weightNews:
        'What has more or less weight in the framework and was not read yet. Absent where there is nothing.',
    },
  },
  framework: {
    is: 'Which framework, and which state of it.',
    fields: {
      name: 'The name of the framework.',
      organisation: 'Whose it is.',
      version: 'Its version.',
      language: 'The language of its words. Absent where it is the one that the framework was written in.',
    },
  },
  place: {
    is: 'A level, as somebody’s present one or as one to go to.',
    fields: {
      id: 'The id of the level.',
      title: 'Its title when the writer last looked.',
      isGone: '`true` where the framework no longer had it when the writer last looked.',
    },
  },
  answer: {
    is: 'What one side says of one competency: a recent event first, then a choice in words.',
    fields: {
      competency: 'The id of the competency.',
      title: 'Its title when the writer last looked.',
      isGone: '`true` where the framework no longer had it when the writer last looked.',
      did: 'What the person did.',
      happened: 'What happened then.',
      seenBy: 'Who saw it.',
      when: 'When it was, in any words.',
      choice: 'What describes the event best. Absent until something was picked.',
    },
  },
  picked: {
    is: 'A choice: a proficiency whose words describe the event.',
    fields: {
      kind: '`picked`.',
      id: 'The id of the proficiency.',
      position: 'Its place on the scale when the writer last looked.',
      name: 'Its name when the writer last looked.',
      says: 'The words that were picked, as they read on that day. They stay when the framework is reworded.',
      language: 'The language of these words. Absent where it is the one that the framework was written in.',
    },
  },
  notPicked: {
    is: 'A choice of no proficiency.',
    fields: {
      kind: '`not-seen` where there was no occasion or the manager has not seen it, `does-not-apply` where it is no part of this work.',
    },
  },
  plan: {
    is: 'A plan for about half a year.',
    fields: {
      isWithoutAim: '`true` for “no development aim this half-year”, which is a whole plan.',
      whyWithoutAim: 'Why there is none, and what is kept away meanwhile.',
      aims: 'The aims. The page offers three.',
      dropFirst: 'What goes first if there is too little time.',
      review: 'The day of the review as `YYYY-MM-DD`. Empty until there is one.',
    },
  },
  aim: {
    is: 'A competency, and the proficiency that it should come to.',
    fields: {
      id: 'Tells it from other aims.',
      competency: 'The id of the competency.',
      title: 'Its title when the writer last looked.',
      isGone: '`true` where the framework no longer had it when the writer last looked.',
      from: 'Where it begins. Absent where nothing was picked.',
      to: 'Where it leads.',
      outcome: 'What will have happened by then that a customer or a colleague could have seen.',
      lines: 'What will be done.',
    },
  },
  proficiency: {
    is: 'A step of a scale.',
    fields: {
      id: 'Its id.',
      position: 'Its place on the scale when the writer last looked, from 1 for the lowest.',
      name: 'Its name when the writer last looked.',
    },
  },
  line: {
    is: 'An activity in a plan.',
    fields: {
      id: 'Tells it from other lines.',
      activity: 'The id of the activity in the catalogue. Absent where the writer made it up.',
      title: 'What it is called in this plan.',
      isGone: '`true` where the framework no longer had it when the writer last looked.',
      person: 'What the person does.',
      manager: 'What the manager does.',
      by: 'By when.',
      evidence: 'What will exist afterwards.',
      state: '`open`, `done` or `dropped`.',
      cameOf: 'What came of it.',
    },
  },
  past: {
    is: 'A line of an earlier plan, or an aim of it that had none.',
    fields: {
      id: 'Tells it from other lines.',
      title: 'What it was called.',
      aim: 'The aim that it stood under, by its title.',
      outcome: 'What was to have happened by then.',
      person: 'What the person did.',
      manager: 'What the manager did.',
      by: 'By when it was to be done.',
      evidence: 'What was to exist afterwards.',
      state: '`open`, `done` or `dropped`.',
      cameOf: 'What came of it.',
      ended: 'The day on which that plan ended, as `YYYY-MM-DD`.',
    },
  },
  evidence: {
    is: 'What was written for a condition of a move.',
    fields: {
      to: 'The id of the level that the move leads to.',
      condition: 'The condition as it read on that day.',
      evidence: 'What can be shown for it.',
    },
  },
  levelSeen: {
    is: 'What a level expected when the writer last looked.',
    fields: { level: 'The id of the level.', expects: 'What it expected.' },
  },
  expected: {
    is: 'One competency that a level expected.',
    fields: {
      competency: 'The id of the competency.',
      title: 'Its title on that day.',
      proficiency: 'The proficiency. Absent where the level named none.',
      importance: '`must`, `expected` or `optional`. Absent in files from before it was kept.',
      isEmphasised:
        '`true` for one of the few that matter most there. Absent in files from before it was kept.',
    },
  },
  news: {
    is: 'Something that changed in the framework.',
    fields: {
      kind: 'What kind of change it is.',
      title: 'What it is about, by its title.',
      level: 'The level that it is about, by its title.',
      was: 'How it was called or what was asked before.',
      now: 'What is asked now.',
    },
  },
  weightNews: {
    is: 'A change of what matters at a level.',
    fields: {
      kind: 'What kind of change it is.',
      title: 'The competency that it is about, by its title.',
      level: 'The level, by its title.',
    },
  },
} as const;
