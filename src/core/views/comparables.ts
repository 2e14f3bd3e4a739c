import type { Competency } from '../framework/competency.ts';
import type { Framework } from '../framework/framework.ts';
import type { Expectation, Level, LevelResult, Move, ScopeEntry, Track } from '../framework/level.ts';
import type { GateData } from '../schema/gate.ts';
import type {
  ComparableLevel,
  ComparableMove,
  Comparables,
  ExpectedHere,
  GateText,
} from './comparable-data.ts';
import { positionOf } from './what-it-takes.ts';

/** How the site words what the framework holds as data: Markdown as plain text, shares, gates, addresses. */
export interface Wording {
  plain(text: string): string;
  scope(entry: ScopeEntry): string;
  result(result: LevelResult): string;
  gate(gate: GateData): GateText;
  moveKind(move: Move): string;
  hue(track: Track): number;
  levelPath(level: Level): string;
  competencyPath(competency: Competency): string;
  movePath(from: Level, to: Level): string;
}

/** What levels are compared by, of a whole framework; any of them are put side by side by `compare`. */
export function comparables(framework: Framework, wording: Wording): Comparables {
  const { competencies, dimensions, metrics, tracks } = framework;
  const scales = [...new Map(competencies.map(({ scale }) => [namesOf(scale), scale])).entries()];
  return {
    scales: scales.map(([, scale]) => scale.map(({ position, name }) => ({ position, name }))),
    notExpected: framework.scaleZero.name,
    competencies: competencies.map((competency) => ({
      title: competency.title,
      path: wording.competencyPath(competency),
      ...(competency.group ? { group: competency.group.name } : {}),
      scale: scales.findIndex(([names]) => names === namesOf(competency.scale)),
      looksLike: competency.descriptors.flatMap(({ proficiency, summary }) =>
        summary === undefined ? [] : [{ position: proficiency.position, text: wording.plain(summary) }],
      ),
    })),
    dimensions: dimensions.map(({ name }) => name),
    metrics: metrics.map(({ name }) => name),
    tracks: tracks.map((track) => ({
      title: track.title,
      ...(track.mark ? { mark: track.mark } : {}),
      hue: wording.hue(track),
    })),
    levels: framework.levels.map((level) => comparableLevel(framework, level, wording)),
    renamed: Object.fromEntries(
      framework.renamed.filter(({ kind }) => kind === 'level').map(({ from, to }) => [from, to]),
    ),
  };
}

const namesOf = (scale: Competency['scale']): string =>
  scale.map(({ position, name }) => `${position} ${name}`).join('\n');

function comparableLevel(framework: Framework, level: Level, wording: Wording): ComparableLevel {
  const { competencies, dimensions, metrics, tracks } = framework;
  return {
    id: level.id,
    title: level.title,
    aliases: level.aliases,
    path: wording.levelPath(level),
    track: tracks.indexOf(level.track),
    ...(level.grade ? { grade: level.grade.name } : {}),
    ...(level.summary ? { summary: wording.plain(level.summary) } : {}),
    expects: level.expectations.map((each) => ({
      competency: competencies.indexOf(each.competency),
      ...expectedHere(each, wording),
    })),
    scope: level.scope.map((entry) => ({
      about: dimensions.indexOf(entry.dimension),
      text: wording.scope(entry),
    })),
    responsibilities: level.responsibilities.map(({ text }) => wording.plain(text)),
    results: level.results.map((result) => ({
      about: metrics.indexOf(result.metric),
      text: wording.result(result),
    })),
    moves: level.moves.flatMap((move) => comparableMove(move, wording)),
  };
}

function expectedHere(expectation: Expectation, wording: Wording): Omit<ExpectedHere, 'competency'> {
  const { importance, emphasis, note, statements } = expectation;
  return {
    at: positionOf(expectation) ?? 0,
    ...(importance === 'expected' ? {} : { importance }),
    ...(emphasis ? { emphasis } : {}),
    ...(note ? { note: wording.plain(note) } : {}),
    ...(statements.length > 0 ? { statements: statements.map(({ text }) => wording.plain(text)) } : {}),
  };
}

function comparableMove(move: Move, wording: Wording): ComparableMove[] {
  if (!('level' in move.destination)) return [];
  const { level } = move.destination;
  return [
    {
      to: level.id,
      kind: wording.moveKind(move),
      path: wording.movePath(move.from, level),
      ...(move.gates ? { gates: wording.gate(move.gates) } : {}),
      ...(move.notAllowed ? { notAllowed: wording.plain(move.notAllowed) } : {}),
    },
  ];
}
