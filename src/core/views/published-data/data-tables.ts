import type { PublishedData } from './data-shape.ts';

type Cell = string | number | boolean | undefined;

/** Published data of one kind as a table: a row for each thing, named like the fields of the data. */
export interface DataTable {
  /** The name of its file, without the ending. */
  name: string;
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** Published data as tables that name each other's rows by id. A list within a cell has a line for each entry. */
export const dataTables = (data: PublishedData): DataTable[] => [
  table('tracks', data.tracks, {
    ...same('id', 'title', 'mark', 'kind', 'group', 'status', 'summary', 'purpose'),
    suits: (track) => lines(track.suits),
    doesNotSuit: (track) => lines(track.doesNotSuit),
    ...same('typicalResults'),
    levels: (track) => lines(track.levels),
    ...same('esco', 'onet', 'path'),
  }),
  table('levels', data.levels, {
    ...same('id', 'title', 'track', 'grade', 'status'),
    aliases: (level) => lines(level.aliases),
    ...same('isManagement', 'isCareerLevel', 'isSummit', 'summary', 'about', 'scopeText'),
    responsibilities: (level) => lines(level.responsibilities.map(({ text }) => text)),
    evidence: (level) => lines(level.evidence.map(({ text }) => text)),
    ...same('notThis', 'growHere'),
    questions: (level) => lines(level.questions),
    before: (level) => lines(level.before),
    after: (level) => lines(level.after),
    ...same('esco', 'onet', 'path'),
  }),
  table(
    'expectations',
    data.levels.flatMap((level) => level.expectations.map((each) => ({ level: level.id, ...each }))),
    {
      ...same('level', 'competency', 'proficiency', 'position', 'importance', 'emphasis'),
      ...same('note', 'reason', 'exceeding'),
      statements: (each) => lines(each.statements?.map(({ text }) => text)),
      sourceLayer: (each) => each.source.layer,
      source: (each) => each.source.id,
    },
  ),
  table('moves', data.moves, {
    ...same('from'),
    to: ({ to }) => (typeof to === 'string' ? to : 'outside' in to ? undefined : 'any'),
    outside: ({ to }) => (typeof to === 'object' && 'outside' in to ? to.outside : undefined),
    ...same('kind', 'availability', 'condition', 'ifNoOpening', 'process', 'keepsGrade', 'rightOfReturn'),
    ...same('protectedRamp', 'term', 'advice', 'notAllowed', 'path'),
  }),
  table('competencies', data.competencies, {
    ...same('id', 'title'),
    aliases: (competency) => lines(competency.aliases),
    ...same('group', 'definition', 'notThis', 'esco', 'onet', 'path'),
  }),
  table(
    'rubric',
    data.competencies.flatMap(({ id, descriptors }) =>
      descriptors.map((each) => ({ competency: id, ...each })),
    ),
    {
      ...same('competency', 'proficiency', 'position', 'summary'),
      behaviours: (each) => lines(each.behaviours.map(({ text }) => text)),
      evidence: (each) => lines(each.evidence?.map(({ text }) => text)),
      ...same('notThis'),
    },
  ),
  table('activities', data.activities, {
    ...same('id', 'title', 'type', 'summary', 'initiator', 'needs', 'effortHours', 'durationWeeks', 'cost'),
    ...same('canBeStartedAlone', 'smallCompany'),
    personDoes: (activity) => lines(activity.personDoes),
    managerDoes: (activity) => lines(activity.managerDoes),
    evidence: (activity) => lines(activity.evidence),
    ...same('path'),
  }),
  table(
    'develops',
    data.activities.flatMap(({ id, develops }) => develops.map((each) => ({ activity: id, ...each }))),
    { ...same('activity', 'competency', 'from', 'to') },
  ),
  table('proficiencies', data.scale, same('id', 'name', 'position', 'meaning')),
  table('grades', data.grades, same('id', 'name', 'meaning')),
  table('terms', data.terms, same('id', 'term', 'meaning')),
];

type Columns<Row> = Record<string, (row: Row) => Cell>;

function table<Row>(name: string, rows: readonly Row[], columns: Columns<Row>): DataTable {
  const cells = Object.values(columns);
  return {
    name,
    columns: Object.keys(columns),
    rows: rows.map((row) => cells.map((cell) => cell(row))),
  };
}

/** Fields that are shown as they are. */
const same = <Field extends string>(...fields: Field[]) =>
  Object.fromEntries(
    fields.map((field) => [field, (row: Partial<Record<Field, Cell>>): Cell => row[field]]),
  ) as Record<Field, (row: Partial<Record<Field, Cell>>) => Cell>;

const lines = (list: readonly string[] = []): string => list.join('\n');
