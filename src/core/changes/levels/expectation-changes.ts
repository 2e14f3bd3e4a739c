import type { Competency } from '../../framework/competency.ts';
import type { Expectation } from '../../framework/level.ts';
import type { Source } from '../../framework/source.ts';
import type { Proficiency } from '../../framework/words.ts';
import type { FieldPath } from '../../problems/problem.ts';
import { type Between, pair } from '../between.ts';
import type { Bump, Draft } from '../change.ts';
import { statementDrafts } from '../texts/statement-changes.ts';
import { textDrafts } from '../texts/text-changes.ts';

/** An expectation of a level, or of what is laid over one, which need not say how important it is. */
export type Expected = Omit<Expectation, 'importance' | 'emphasis'> &
  Partial<Pick<Expectation, 'importance' | 'emphasis'>>;

/** Where expectations stand, and for which moves the bar rises where one asks for a position. */
export interface ExpectedHere {
  path: FieldPath;
  /** What holds where nothing is expected here any more, if something does. */
  otherwise?: string;
  risesFor(competency: string, position: number): readonly string[];
  /** The file in which a layer of a level is written. */
  fileOf?(source: Source): { file: string; path: FieldPath } | undefined;
}

/** What became of a list of expectations, by competency. */
export function expectationDrafts(
  before: readonly Expected[],
  after: readonly Expected[],
  here: ExpectedHere,
  known: Between,
): Draft[] {
  const idOf = ({ competency }: Expected) => competency.id;
  const paired = pair(before, after, idOf, (each) => known.idNow('competency', idOf(each)));
  return [
    ...paired.added.flatMap((each) => placed(each, here, [newly(each)])),
    ...paired.pairs.flatMap(({ before, after }) => [
      ...placed(after, here, leavesToOthers(before, after, here) ?? changed(before, after)),
      ...placed(after, everybody(here), saidOtherwise(before, after, known)),
    ]),
    ...paired.removed.map((each) => gone(each, here, known)),
  ];
}

/** Where no proficiency is said any more, and something else holds then. */
function leavesToOthers(before: Expected, after: Expected, here: ExpectedHere): Draft[] | undefined {
  if (here.otherwise === undefined || !before.proficiency || after.proficiency) return undefined;
  const said = `${after.competency.title} is ${here.otherwise}`;
  return [
    { kind: 'changed', said, before: before.proficiency.position, bump: 'major' },
    ...importanceDrafts(before, after),
    ...emphasisDrafts(before, after),
  ];
}

/** What a level says of a competency itself is new to whoever comes, whatever they met before. */
const everybody = (here: ExpectedHere): ExpectedHere => ({
  ...here,
  risesFor: (competency) => here.risesFor(competency, Number.POSITIVE_INFINITY),
});

/** Says where each draft is written, which entry may tell of it, and for whom the bar rises. */
function placed(
  { competency, proficiency, source }: Expected,
  here: ExpectedHere,
  drafts: readonly Draft[],
): Draft[] {
  const written = here.fileOf?.(source) ?? { path: here.path };
  const rises = (bump: Bump) =>
    bump === 'major' ? here.risesFor(competency.id, proficiency?.position ?? 0) : [];
  return drafts.map((draft) => ({
    ...draft,
    ...written,
    path: [...written.path, competency.id],
    risesFor: rises(draft.bump),
    toldBy: [`competency/${competency.id}`],
  }));
}

function newly({ competency, proficiency, importance, source }: Expected): Draft {
  const at = proficiency ? ` at ${named(proficiency)}` : '';
  return {
    kind: 'new',
    said: `${competency.title} is expected${at}${fromLayer(source)}; it was not before`,
    after: proficiency?.position ?? 'expected',
    bump: importance === 'optional' ? 'minor' : 'major',
  };
}

function gone({ competency, proficiency }: Expected, here: ExpectedHere, known: Between): Draft {
  const id = known.idNow('competency', competency.id);
  return {
    kind: here.otherwise ? 'changed' : 'removed',
    said: `${competency.title} is ${here.otherwise ?? 'not expected any more'}`,
    before: proficiency?.position ?? 'expected',
    bump: here.otherwise ? 'major' : 'minor',
    path: here.path,
    toldBy: [`competency/${id}`],
  };
}

const changed = (before: Expected, after: Expected): Draft[] => [
  ...heightDrafts(before, after),
  ...importanceDrafts(before, after),
  ...emphasisDrafts(before, after),
];

function saidOtherwise(before: Expected, after: Expected, known: Between): Draft[] {
  const { title } = after.competency;
  const own = { label: `what this level says of ${title}`, weight: 'asks' } as const;
  return [
    ...textDrafts(own, before.note, after.note, known),
    ...textDrafts(
      { label: `the reason for the lower ${title}`, weight: 'says' },
      before.reason,
      after.reason,
      known,
    ),
    ...textDrafts(
      { label: `what goes beyond ${title}`, weight: 'says' },
      before.exceeding,
      after.exceeding,
      known,
    ),
    ...statementDrafts(
      { one: `a statement on ${title}`, all: `statements on ${title}`, path: [] },
      before.statements,
      after.statements,
      known,
    ),
  ];
}

function heightDrafts(before: Expected, after: Expected): Draft[] {
  const { competency, source } = after;
  const [was, is] = [positionNow(before.proficiency, competency), after.proficiency?.position ?? 0];
  if (was === is) return [];
  const direction = was === undefined ? 'changes' : is > was ? 'rises' : 'falls';
  const kind = was === undefined ? 'changed' : is > was ? 'raised' : 'lowered';
  return [
    {
      kind,
      said: `${competency.title} ${direction} from ${named(before.proficiency)} to ${named(after.proficiency)}${fromLayer(source)}`,
      before: before.proficiency?.position ?? 'expected',
      after: after.proficiency?.position ?? 'expected',
      bump: kind === 'lowered' ? 'minor' : 'major',
    },
  ];
}

/** Where a proficiency of before stands on the scale of now; by its place where its id is gone and the scale as long. */
function positionNow(before: Proficiency | undefined, { scale }: Competency): number | undefined {
  if (!before) return 0;
  return (
    scale.find(({ id }) => id === before.id) ?? scale.find(({ position }) => position === before.position)
  )?.position;
}

const named = (proficiency: Proficiency | undefined): string =>
  proficiency ? `${proficiency.name} (${proficiency.position})` : 'no stated proficiency';

const fromLayer = ({ layer, title }: Source): string =>
  layer === 'grade' ? `, as everyone at ${title}` : layer === 'track' ? `, as everywhere in ${title}` : '';

const weights = ['optional', 'expected', 'must'] as const;

function importanceDrafts(before: Expected, after: Expected): Draft[] {
  const [was, is] = [before.importance ?? 'expected', after.importance ?? 'expected'];
  if (was === is) return [];
  const rises = weights.indexOf(is) > weights.indexOf(was);
  return [
    {
      kind: rises ? 'raised' : 'lowered',
      said: `${after.competency.title} is ${inWords[is]} now, not ${inWords[was]}`,
      before: was,
      after: is,
      bump: rises ? 'major' : 'minor',
    },
  ];
}

const inWords = { optional: 'optional', expected: 'expected', must: 'a must' };

function emphasisDrafts(before: Expected, after: Expected): Draft[] {
  const [was, is] = [before.emphasis ?? false, after.emphasis ?? false];
  if (was === is) return [];
  const said = `${after.competency.title} ${is ? 'is one of those that matter most now' : 'is not among those that matter most any more'}`;
  return [
    { kind: 'changed', said, before: was ? 'emphasis' : null, after: is ? 'emphasis' : null, bump: 'minor' },
  ];
}
