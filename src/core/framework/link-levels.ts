import type { Catalog, Entry } from '../catalog/catalog.ts';
import { isInUse } from '../schema/is-in-use.ts';
import type { LevelData } from '../schema/level.ts';
import type { Competency } from './competency.ts';
import { composeScope, composeStatements, type Layer, layersOf } from './compose-level.ts';
import { elsewhereOf } from './elsewhere.ts';
import { filed } from './filed.ts';
import type { Alternative, Level, LevelResult, Step, Track } from './level.ts';
import { linkExpectations } from './link-expectations.ts';
import { linkScope } from './link-scope.ts';
import type { Words } from './link-words.ts';
import { present } from './present.ts';
import type { Source } from './source.ts';
import { type StatementMaker, statementMaker } from './statement.ts';
import { stepsOf } from './track-order.ts';

interface Around {
  catalog: Catalog;
  words: Words;
  tracks: readonly Track[];
  competencies: readonly Competency[];
}

/** Every level with what it inherits, by id; moves are linked afterwards. */
export function linkLevels(around: Around): Map<string, Level> {
  const tracks = new Map(around.tracks.map((track) => [track.id, track]));
  const levels = new Map<string, Level>();
  for (const entry of around.catalog.of('level').values()) {
    const track = tracks.get(entry.track ?? '');
    if (track) levels.set(entry.id, linkLevel(entry, track, around));
  }
  joinNeighbours(levels, around.catalog);
  return levels;
}

function linkLevel(entry: Entry<'level'>, track: Track, around: Around): Level {
  const { data } = entry;
  const layers = layersOf(entry, around.catalog);
  // The last layer is the level itself.
  const inherited = layers.slice(0, -1).map(({ source: _, ...written }) => written);
  const make = statementMaker(data, inherited);
  const own: Source = { layer: 'level', id: entry.id, title: data.title };
  return present({
    ...filed(entry),
    ...plainFields(data),
    track,
    grade: around.words.grades.find((grade) => grade.id === data.grade),
    isManagement: (data.kind ?? track.kind) === 'management',
    scope: linkScope(composeScope(layers), around.words.dimensions),
    responsibilities: composed(layers, 'responsibilities', make),
    expectations: linkExpectations(layers, around.competencies, around.words.scale, make),
    alternatives: (data.alternatives ?? []).map((each) => linkAlternative(each, own, around, make)),
    results: linkResults(data.results, around.words),
    evidence: composed(layers, 'evidence', make),
    steps: (data.steps ?? []).map((each) => linkStep(each, own, around, make)),
    before: [],
    after: [],
    moves: [],
    arrivals: [],
  });
}

function plainFields(data: LevelData) {
  const { title, successor, summary, about, scopeText, notThis, growHere, reports } = data;
  const { typicalTenure, expectedPace, payNote, capacity } = data;
  return {
    title,
    aliases: data.aliases ?? [],
    status: data.status ?? 'active',
    successor,
    summary,
    about,
    scopeText,
    expectationRule: data.expectationRule ?? 'all',
    hasNoResults: data.results === 'n/a',
    facts: data.facts ?? [],
    elsewhere: elsewhereOf(data),
    contributions: data.contributions ?? [],
    notThis,
    growHere,
    reports,
    ownNumber: data.ownNumber ?? false,
    careerLevel: data.careerLevel ?? false,
    summit: data.summit ?? false,
    capacity: typeof capacity === 'string' ? { state: capacity } : capacity && present(capacity),
    typicalTenure,
    expectedPace,
    payNote,
    questions: data.questions ?? [],
  };
}

function composed(layers: readonly Layer[], field: 'responsibilities' | 'evidence', make: StatementMaker) {
  const parts = layers.map((layer) => ({ source: layer.source, statements: layer[field] }));
  const kind = field === 'evidence' ? 'example' : 'requirement';
  return composeStatements(parts).flatMap(({ value, source }) => make([value], kind, source));
}

function linkResults(written: LevelData['results'], words: Words): LevelResult[] {
  return (Array.isArray(written) ? written : []).flatMap((result) => {
    const metric = words.metrics.find((each) => each.id === result.metric);
    const { relative, value, unit, window } = result;
    return metric ? [present({ metric, relative, value, unit, window })] : [];
  });
}

type Part = Pick<NonNullable<LevelData['steps']>[number], 'expectations' | 'statements'>;

function linkPart(part: Part, own: Source, around: Around, make: StatementMaker) {
  const layers = [{ source: own, expectations: part.expectations ?? {} }];
  return {
    expectations: linkExpectations(layers, around.competencies, around.words.scale, make),
    statements: make(part.statements, 'requirement', own),
  };
}

function linkAlternative(
  part: NonNullable<LevelData['alternatives']>[number],
  own: Source,
  around: Around,
  make: StatementMaker,
): Alternative {
  return { id: part.id, name: part.name, ...linkPart(part, own, around, make) };
}

function linkStep(
  part: NonNullable<LevelData['steps']>[number],
  own: Source,
  around: Around,
  make: StatementMaker,
): Step {
  const { id, title, meaning } = part;
  return { ...present({ id, title, meaning }), ...linkPart(part, own, around, make) };
}

/** Retired levels and those not in use are no step of a path. */
function joinNeighbours(levels: ReadonlyMap<string, Level>, catalog: Catalog): void {
  const isLive = (id: string) => {
    const level = levels.get(id);
    return level !== undefined && isInUse(level);
  };
  for (const track of catalog.of('track').values()) {
    for (const { from, to } of stepsOf(track.data.levels, isLive)) {
      const [below, above] = [levels.get(from), levels.get(to)];
      if (!below || !above) continue;
      below.after = [...below.after, above];
      above.before = [...above.before, below];
    }
  }
}
