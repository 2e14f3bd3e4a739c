import type { Problem } from '../../../src/core/problems/problem.ts';
import type { Kind } from '../../../src/core/schema/kinds.ts';

/** Files of the wrong shape, and all that is said about each. */
export const brokenShapes: readonly {
  what: string;
  kind: Kind;
  data: unknown;
  problems: readonly Omit<Problem, 'check' | 'severity' | 'file'>[];
}[] = [
  {
    what: 'a file that is empty',
    kind: 'level',
    data: null,
    problems: [
      {
        path: [],
        message: 'The file is empty, but a level is a mapping of fields.',
        hint: 'Write fields such as `title: …`, one on each line.',
      },
    ],
  },
  {
    what: 'a file that is a list',
    kind: 'level',
    data: ['a'],
    problems: [
      {
        path: [],
        message: 'The file is a list, but a level is a mapping of fields.',
        hint: 'Write fields such as `title: …`, one on each line.',
      },
    ],
  },
  {
    what: 'a file that is a single text',
    kind: 'framework',
    data: 'Northwind',
    problems: [
      {
        path: [],
        message: 'The file is a single value, but the framework file is a mapping of fields.',
        hint: 'Write fields such as `title: …`, one on each line.',
      },
    ],
  },
  {
    what: 'a required field that is missing',
    kind: 'level',
    data: {},
    problems: [
      { path: ['title'], message: '`title` is missing.', hint: 'What people at this level are called.' },
    ],
  },
  {
    what: 'several at once',
    kind: 'activity',
    data: {},
    problems: [
      { path: ['title'], message: '`title` is missing.', hint: 'What one does, in a few words.' },
      { path: ['type'], message: '`type` is missing.', hint: 'Id of an activity type in `framework.yaml`.' },
    ],
  },
  {
    what: 'a misspelt field, which is not told as missing too',
    kind: 'level',
    data: { titel: 'Rep' },
    problems: [
      {
        path: ['titel'],
        message: '`titel` is not a field of a level.',
        atKey: true,
        hint: 'Did you mean `title`?',
        fix: { from: 'titel', to: 'title' },
      },
    ],
  },
  {
    what: 'a field that resembles none',
    kind: 'guide',
    data: { title: 'A', salary: 3 },
    problems: [
      {
        path: ['salary'],
        message: '`salary` is not a field of a guide.',
        atKey: true,
        hint: 'Known here: title, summary, readers, order, owner, reviewBy, formerly, audience, exceptions.',
      },
    ],
  },
  {
    what: 'a field of another kind of file',
    kind: 'level',
    data: { title: 'A', levels: [] },
    problems: [
      {
        path: ['levels'],
        message: '`levels` is not a field of a level.',
        atKey: true,
        hint: 'Known here: title, aliases, grade, status, successor, kind, summary, about, scopeText, scope, responsibilities, expectations, expectationRule, alternatives, results, facts, contributions, evidence, notThis, growHere, reports, ownNumber, careerLevel, summit, steps, capacity, typicalTenure, expectedPace, payNote, questions, extends, moves, esco, onet, sameAs, owner, reviewBy, formerly, audience, exceptions.',
      },
    ],
  },
  {
    what: 'a text that is a number',
    kind: 'level',
    data: { title: 2027 },
    problems: [
      { path: ['title'], message: '`title` is `2027` and has to be a text.', hint: 'Put it in quotes.' },
    ],
  },
  {
    what: 'a text that is empty',
    kind: 'level',
    data: { title: null },
    problems: [
      {
        path: ['title'],
        message: '`title` is empty and has to be a text.',
        hint: 'What people at this level are called.',
      },
    ],
  },
  {
    what: 'a text of blanks',
    kind: 'level',
    data: { title: '  ' },
    problems: [
      {
        path: ['title'],
        message: '`title` is there but says nothing.',
        hint: 'Write something, or remove the field.',
      },
    ],
  },
  {
    what: 'a list where a text belongs',
    kind: 'level',
    data: { title: ['Rep'] },
    problems: [
      {
        path: ['title'],
        message: '`title` is a list and has to be a text.',
        hint: 'What people at this level are called.',
      },
    ],
  },
  {
    what: 'a text where a list belongs',
    kind: 'level',
    data: { title: 'A', responsibilities: 'Sells.' },
    problems: [
      {
        path: ['responsibilities'],
        message: '`responsibilities` is the text `Sells.` and has to be a list.',
        hint: 'What someone here answers for: four to seven sentences.',
      },
    ],
  },
  {
    what: 'a mapping where a list belongs',
    kind: 'level',
    data: { title: 'A', questions: { a: 'b' } },
    problems: [
      {
        path: ['questions'],
        message: '`questions` is a mapping and has to be a list.',
        hint: 'Questions for the conversation between person and manager.',
      },
    ],
  },
  {
    what: 'a text where a mapping belongs',
    kind: 'level',
    data: { title: 'A', expectations: 'many' },
    problems: [
      {
        path: ['expectations'],
        message: '`expectations` is the text `many` and has to be a mapping.',
        hint: 'What is expected, by competency: a proficiency, or a mapping that says more.',
      },
    ],
  },
  {
    what: 'a list where a mapping belongs',
    kind: 'level',
    data: { title: 'A', expectations: ['negotiation'] },
    problems: [
      {
        path: ['expectations'],
        message: '`expectations` is a list and has to be a mapping.',
        hint: 'What is expected, by competency: a proficiency, or a mapping that says more.',
      },
    ],
  },
  {
    what: 'a word that is not one of those that fit',
    kind: 'level',
    data: { title: 'A', status: 'retird' },
    problems: [
      {
        path: ['status'],
        message: '`status` is the text `retird` and has to be `active`, `planned`, `off` or `retired`.',
        hint: 'Did you mean `retired`?',
        fix: { from: 'retird', to: 'retired' },
      },
    ],
  },
  {
    what: 'a word that resembles none of those that fit',
    kind: 'track',
    data: { title: 'A', levels: [], kind: 'leading' },
    problems: [
      {
        path: ['kind'],
        message: '`kind` is the text `leading` and has to be `individual`, `management` or `mixed`.',
        hint: 'Whether its people manage others. Default individual.',
      },
    ],
  },
  {
    what: 'an entry of a list',
    kind: 'level',
    data: { title: 'A', questions: ['Why?', 3] },
    problems: [
      {
        path: ['questions', 1],
        message: 'Entry 2 of `questions` is `3` and has to be a text.',
        hint: 'Put it in quotes.',
      },
    ],
  },
  {
    what: 'a field of an entry',
    kind: 'level',
    data: { title: 'A', moves: [{ to: 'b', kind: 'promotion' }, { to: 'c' }] },
    problems: [
      {
        path: ['moves', 1, 'kind'],
        message: '`kind` in entry 2 of `moves` is missing.',
        hint: 'What kind of move it is: promotion, lateral, broadening, into-management, back-to-individual, rotation, trial.',
      },
    ],
  },
  {
    what: 'a proficiency of 0',
    kind: 'level',
    data: { title: 'A', expectations: { negotiation: 0 } },
    problems: [
      {
        path: ['expectations', 'negotiation'],
        message: '`expectations.negotiation` has to be more than 0.',
        hint: 'What is expected, by competency: a proficiency, or a mapping that says more.',
      },
    ],
  },
  {
    what: 'a proficiency that is no whole number',
    kind: 'level',
    data: { title: 'A', expectations: { negotiation: 2.5 } },
    problems: [
      {
        path: ['expectations', 'negotiation'],
        message:
          '`expectations.negotiation` is `2.5` and has to be a whole number, `n/a`, a text or a mapping of fields.',
        hint: 'What is expected, by competency: a proficiency, or a mapping that says more.',
      },
    ],
  },
  {
    what: 'a proficiency that is a list',
    kind: 'level',
    data: { title: 'A', expectations: { negotiation: [2] } },
    problems: [
      {
        path: ['expectations', 'negotiation'],
        message:
          '`expectations.negotiation` is a list and has to be a number, `n/a`, a text or a mapping of fields.',
        hint: 'What is expected, by competency: a proficiency, or a mapping that says more.',
      },
    ],
  },
  {
    what: 'a misspelt field of an expectation',
    kind: 'level',
    data: { title: 'A', expectations: { negotiation: { proficency: 2 } } },
    problems: [
      {
        path: ['expectations', 'negotiation', 'proficency'],
        message: '`proficency` is not a field of `expectations.negotiation`.',
        atKey: true,
        hint: 'Did you mean `proficiency`?',
        fix: { from: 'proficency', to: 'proficiency' },
      },
    ],
  },
  {
    what: 'a misspelt field of a statement',
    kind: 'level',
    data: { title: 'A', evidence: [{ txt: 'A plan.' }] },
    problems: [
      {
        path: ['evidence', 0, 'txt'],
        message: '`txt` is not a field of entry 1 of `evidence`.',
        atKey: true,
        hint: 'Did you mean `text`?',
        fix: { from: 'txt', to: 'text' },
      },
    ],
  },
  {
    what: 'a statement in a statement',
    kind: 'competency',
    data: { title: 'A', behaviours: [{ text: 'A', parts: [{ text: 5 }] }] },
    problems: [
      {
        path: ['behaviours', 0, 'parts', 0, 'text'],
        message: '`text` in entry 1 of `parts` in entry 1 of `behaviours` is `5` and has to be a text.',
        hint: 'Put it in quotes.',
      },
    ],
  },
  {
    what: 'a misspelt field of a gate',
    kind: 'level',
    data: {
      title: 'A',
      moves: [{ to: 'b', kind: 'promotion', gates: { any: [{ metrc: 'quota', atLeast: 3 }] } }],
    },
    problems: [
      {
        path: ['moves', 0, 'gates', 'any', 0, 'metrc'],
        message: '`metrc` is not a field of entry 1 of `gates.any` in entry 1 of `moves`.',
        atKey: true,
        hint: 'Did you mean `metric`?',
        fix: { from: 'metrc', to: 'metric' },
      },
    ],
  },
  {
    what: 'a gate that is none',
    kind: 'level',
    data: { title: 'A', moves: [{ to: 'b', kind: 'promotion', gates: { any: [] } }] },
    problems: [
      {
        path: ['moves', 0, 'gates', 'any'],
        message: '`gates.any` in entry 1 of `moves` needs at least one entry.',
        hint: 'One of these.',
      },
    ],
  },
  {
    what: 'a tenure somewhere else',
    kind: 'level',
    data: {
      title: 'A',
      moves: [{ to: 'b', kind: 'promotion', gates: { tenure: { months: 12, in: 'team' } } }],
    },
    problems: [
      {
        path: ['moves', 0, 'gates', 'tenure', 'in'],
        message:
          '`gates.tenure.in` in entry 1 of `moves` is the text `team` and has to be `level`, `track` or `company`.',
        hint: 'Where.',
      },
    ],
  },
  {
    what: 'a move to nowhere',
    kind: 'level',
    data: { title: 'A', moves: [{ to: [], kind: 'promotion' }] },
    problems: [
      {
        path: ['moves', 0, 'to'],
        message: '`to` in entry 1 of `moves` needs at least one entry.',
        hint: 'A level, a list of levels, `any`, or `{outside: text}`.',
      },
    ],
  },
  {
    what: 'a scope that is a mix of unknown shares',
    kind: 'level',
    data: { title: 'A', scope: { reach: { team: 'half' } } },
    problems: [
      {
        path: ['scope', 'reach', 'team'],
        message:
          '`scope.reach.team` is the text `half` and has to be a number, `most`, `some`, `few`, `exception` or `none`.',
        hint: 'By dimension: an anchor, a list of anchors, `n/a`, or a mix `{anchor: share}` where a share is a number or most, some, few, exception, none.',
      },
    ],
  },
  {
    what: 'a share above one',
    kind: 'level',
    data: { title: 'A', scope: { reach: { team: 2 } } },
    problems: [
      {
        path: ['scope', 'reach', 'team'],
        message: '`scope.reach.team` is `2` and has to be at most 1.',
        hint: 'By dimension: an anchor, a list of anchors, `n/a`, or a mix `{anchor: share}` where a share is a number or most, some, few, exception, none.',
      },
    ],
  },
  {
    what: 'a rule that counts points below one',
    kind: 'level',
    data: { title: 'A', expectationRule: { points: 0 } },
    problems: [
      {
        path: ['expectationRule', 'points'],
        message: '`expectationRule.points` has to be more than 0.',
        hint: 'Points to reach over all expectations.',
      },
    ],
  },
  {
    what: 'a rule of an unknown kind',
    kind: 'level',
    data: { title: 'A', expectationRule: { percent: 80 } },
    problems: [
      {
        path: ['expectationRule', 'percent'],
        message: '`percent` is not a field of `expectationRule`.',
        atKey: true,
        hint: 'Known here: allBut, share, at, others, text, points.',
      },
    ],
  },
  {
    what: 'one alternative',
    kind: 'level',
    data: { title: 'A', alternatives: [{ id: 'a', name: 'A' }] },
    problems: [
      {
        path: ['alternatives'],
        message: '`alternatives` needs at least 2 entries.',
        hint: 'Ways of filling the level; one has to be met.',
      },
    ],
  },
  {
    what: 'reports below nothing',
    kind: 'level',
    data: { title: 'A', reports: { from: -1 } },
    problems: [
      {
        path: ['reports', 'from'],
        message: '`reports.from` has to be at least 0.',
        hint: 'At least this many.',
      },
    ],
  },
  {
    what: 'a capacity of an unknown kind',
    kind: 'level',
    data: { title: 'A', capacity: { state: 'full' } },
    problems: [
      {
        path: ['capacity', 'state'],
        message: '`capacity.state` is the text `full` and has to be `open`, `needs-opening` or `capped`.',
        hint: 'open, needs-opening or capped.',
      },
    ],
  },
  {
    what: 'a day that is none',
    kind: 'change',
    data: { date: '2027-02-30' },
    problems: [
      {
        path: ['date'],
        message: '`date` is `2027-02-30`, which is not a day.',
        hint: 'Write it as 2027-01-31.',
      },
    ],
  },
  {
    what: 'a day in words',
    kind: 'level',
    data: { title: 'A', reviewBy: 'tomorrow' },
    problems: [
      {
        path: ['reviewBy'],
        message: '`reviewBy` is `tomorrow`, which is not a day.',
        hint: 'Write it as 2027-01-31.',
      },
    ],
  },
  {
    what: 'an exception without a reason',
    kind: 'level',
    data: { title: 'A', exceptions: [{ check: 'text-complete' }] },
    problems: [
      {
        path: ['exceptions', 0, 'reason'],
        message: '`reason` in entry 1 of `exceptions` is missing.',
        hint: 'Why this is right as it stands.',
      },
    ],
  },
  {
    what: 'an address that would run code',
    kind: 'activity',
    data: { title: 'A', type: 'b', links: [{ url: 'javascript:alert(1)' }] },
    problems: [
      {
        path: ['links', 0, 'url'],
        message: '`url` in entry 1 of `links` is `javascript:alert(1)`, which does not have the right form.',
        hint: 'Where it leads: an https or mailto address.',
      },
    ],
  },
  {
    what: 'an address without a scheme',
    kind: 'framework',
    data: { feedback: 'sales@example.com' },
    problems: [
      {
        path: ['feedback'],
        message: '`feedback` is `sales@example.com`, which does not have the right form.',
        hint: 'Where feedback goes: an https or mailto address, in which `{page}`, `{statement}`, `{file}` and `{line}` are filled in.',
      },
    ],
  },
  {
    what: 'a mark of three letters',
    kind: 'track',
    data: { title: 'A', levels: [], mark: 'ABC' },
    problems: [
      {
        path: ['mark'],
        message: '`mark` is `ABC`, which does not have the right form.',
        hint: 'Two letters that stand for it on the map.',
      },
    ],
  },
  {
    what: 'a fork of one branch',
    kind: 'track',
    data: { title: 'A', levels: ['a', ['b']] },
    problems: [
      {
        path: ['levels', 1],
        message: 'Entry 2 of `levels` needs at least 2 entries.',
        hint: 'Ids of its levels, lowest first. An item that is a list is a fork into branches.',
      },
    ],
  },
  {
    what: 'a level that is a number',
    kind: 'track',
    data: { title: 'A', levels: ['a', 2] },
    problems: [
      {
        path: ['levels', 1],
        message: 'Entry 2 of `levels` is `2` and has to be a text or a list.',
        hint: 'Ids of its levels, lowest first. An item that is a list is a fork into branches.',
      },
    ],
  },
  {
    what: 'a version in two numbers',
    kind: 'framework',
    data: { version: '1.0' },
    problems: [
      {
        path: ['version'],
        message: '`version` is `1.0`, which does not have the right form.',
        hint: 'The version of the content, such as 1.0.0.',
      },
    ],
  },
  {
    what: 'a version that YAML reads as a number',
    kind: 'framework',
    data: { version: 1.1 },
    problems: [
      { path: ['version'], message: '`version` is `1.1` and has to be a text.', hint: 'Put it in quotes.' },
    ],
  },
  {
    what: 'a language that is none',
    kind: 'framework',
    data: { language: 'English please' },
    problems: [
      {
        path: ['language'],
        message: '`language` is `English please`, which does not have the right form.',
        hint: 'The language of the content, such as `en` or `pt-BR`.',
      },
    ],
  },
  {
    what: 'an unknown severity',
    kind: 'framework',
    data: { checks: { 'text-complete': 'fatal' } },
    problems: [
      {
        path: ['checks', 'text-complete'],
        message:
          '`checks.text-complete` is the text `fatal` and has to be `error`, `warning`, `note` or `off`.',
        hint: 'Severity of a check, by its name.',
      },
    ],
  },
  {
    what: 'a scale without proficiencies',
    kind: 'framework',
    data: { scale: [] },
    problems: [
      {
        path: ['scale'],
        message: '`scale` needs at least one entry.',
        hint: 'The proficiencies, lowest first.',
      },
    ],
  },
  {
    what: 'a grade without a name',
    kind: 'framework',
    data: { grades: [{ id: 'g1' }] },
    problems: [
      {
        path: ['grades', 0, 'name'],
        message: '`name` in entry 1 of `grades` is missing.',
        hint: 'What readers see.',
      },
    ],
  },
  {
    what: 'a text where a number belongs',
    kind: 'activity',
    data: { title: 'A', type: 'b', effortHours: 'two' },
    problems: [
      {
        path: ['effortHours'],
        message: '`effortHours` is the text `two` and has to be a number.',
        hint: 'Hours of work for the person.',
      },
    ],
  },
  {
    what: 'a number that has to be more than nothing',
    kind: 'activity',
    data: { title: 'A', type: 'b', effortHours: 0 },
    problems: [
      {
        path: ['effortHours'],
        message: '`effortHours` has to be more than 0.',
        hint: 'Hours of work for the person.',
      },
    ],
  },
  {
    what: 'a number that is not finite',
    kind: 'activity',
    data: { title: 'A', type: 'b', effortHours: Number.POSITIVE_INFINITY },
    problems: [
      {
        path: ['effortHours'],
        message: '`effortHours` is `Infinity` and has to be a number.',
        hint: 'Hours of work for the person.',
      },
    ],
  },
  {
    what: 'a text where true or false belongs',
    kind: 'activity',
    data: { title: 'A', type: 'b', repeatable: 'yes' },
    problems: [
      {
        path: ['repeatable'],
        message: '`repeatable` is the text `yes` and has to be true or false.',
        hint: 'Worth doing again.',
      },
    ],
  },
  {
    what: 'an entry that may be a text or a mapping',
    kind: 'activity',
    data: { title: 'A', type: 'b', prerequisites: [3] },
    problems: [
      {
        path: ['prerequisites', 0],
        message: 'Entry 1 of `prerequisites` is `3` and has to be a text or a mapping of fields.',
        hint: 'What should be done before: a text, or `{activity: id}`.',
      },
    ],
  },
  {
    what: 'a fact without a value',
    kind: 'track',
    data: { title: 'A', levels: [], facts: [{ label: 'Travel' }] },
    problems: [
      {
        path: ['facts', 0, 'value'],
        message: '`value` in entry 1 of `facts` is missing.',
        hint: 'What holds.',
      },
    ],
  },
  {
    what: 'a term without a meaning',
    kind: 'glossary',
    data: { terms: [{ id: 'a', term: 'A' }] },
    problems: [
      {
        path: ['terms', 0, 'meaning'],
        message: '`meaning` in entry 1 of `terms` is missing.',
        hint: 'What it means here.',
      },
    ],
  },
  {
    what: 'the rest of a text behind a comma',
    kind: 'level',
    data: { title: 'A', expectations: { negotiation: { note: 'Early', 'and often': null } } },
    problems: [
      {
        path: ['expectations', 'negotiation', 'and often'],
        message: '`and often` is not a field of `expectations.negotiation`.',
        atKey: true,
        hint: 'A comma ends a text inside `{ }`. Put the whole text in quotes.',
      },
    ],
  },
  {
    what: 'a name that every object has',
    kind: 'level',
    data: { title: 'A', constructor: 'b' },
    problems: [
      {
        path: ['constructor'],
        message: '`constructor` is not a field of a level.',
        atKey: true,
        hint: 'Known here: title, aliases, grade, status, successor, kind, summary, about, scopeText, scope, responsibilities, expectations, expectationRule, alternatives, results, facts, contributions, evidence, notThis, growHere, reports, ownNumber, careerLevel, summit, steps, capacity, typicalTenure, expectedPace, payNote, questions, extends, moves, esco, onet, sameAs, owner, reviewBy, formerly, audience, exceptions.',
      },
    ],
  },
  {
    what: 'a text in a list of texts of a translation',
    kind: 'translation',
    data: { sameOnPurpose: 'title' },
    problems: [
      {
        path: ['sameOnPurpose'],
        message: '`sameOnPurpose` is the text `title` and has to be a list.',
        hint: 'Fields whose text is meant to be equal to its source, such as `title` or `grades.1.name`.',
      },
    ],
  },
  {
    what: 'a colour that YAML takes for a comment',
    kind: 'framework',
    data: { brand: { accent: null } },
    problems: [
      {
        path: ['brand', 'accent'],
        message: '`brand.accent` is empty and has to be a text or a mapping of fields.',
        hint: 'A colour that begins with `#` needs quotes: YAML takes the rest of the line for a comment.',
      },
    ],
  },
  {
    what: 'a feature that is neither on nor off',
    kind: 'framework',
    data: { features: { map: false, compair: 'off' } },
    problems: [
      {
        path: ['features', 'map'],
        message: '`features.map` is `false` and has to be `on` or `off`.',
        hint: 'The career map.',
      },
      {
        path: ['features', 'compair'],
        atKey: true,
        message: '`compair` is not a field of `features`.',
        hint: 'Did you mean `compare`?',
      },
    ],
  },
  {
    what: 'a place in another list that is not written as the list does',
    kind: 'level',
    data: { title: 'A', onet: '41-3091', esco: 'sales representative' },
    problems: [
      {
        path: ['esco'],
        message: '`esco` is `sales representative`, which does not have the right form.',
        hint: 'Its occupation in ESCO, by the address that ESCO gives it: `http://data.europa.eu/esco/occupation/` and an id.',
      },
      {
        path: ['onet'],
        message: '`onet` is `41-3091`, which does not have the right form.',
        hint: 'Its occupation in O*NET, such as `41-3091.00`.',
      },
    ],
  },
];
