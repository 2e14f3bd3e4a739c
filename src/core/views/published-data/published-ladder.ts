import type { Expectation, Level, Move, ScopeEntry, Track } from '../../framework/level.ts';
import { present } from '../../framework/present.ts';
import { pathOf, pathOfMove } from '../path-of.ts';
import type { PublishedData } from './data-shape.ts';
import { formerly, publishedElsewhere, publishedStatement, someOf } from './published-statement.ts';

export function publishedTrack(track: Track): PublishedData['tracks'][number] {
  const { id, title, mark, kind, group, status, summary, purpose, typicalResults } = track;
  return present({
    id,
    title,
    path: pathOf('track', id),
    mark,
    kind,
    group: group?.id,
    status,
    summary,
    purpose,
    suits: [...track.suits],
    doesNotSuit: [...track.doesNotSuit],
    typicalResults,
    levels: track.levels.map((level) => level.id),
    ...publishedElsewhere(track.elsewhere),
    formerly: formerly(track),
  });
}

export function publishedLevel(level: Level): PublishedData['levels'][number] {
  const { id, title, status, isManagement, summary, about, scopeText, notThis, growHere } = level;
  return present({
    id,
    title,
    path: pathOf('level', id),
    track: level.track.id,
    grade: level.grade?.id,
    status,
    aliases: [...level.aliases],
    isManagement,
    summary,
    about,
    scopeText,
    scope: level.scope.map(publishedScope),
    responsibilities: level.responsibilities.map(publishedStatement),
    expectations: level.expectations.map(publishedExpectation),
    results: level.results.map(({ metric, relative, value, unit }) =>
      present({ metric: metric.id, relative, value, unit }),
    ),
    evidence: level.evidence.map(publishedStatement),
    notThis,
    growHere,
    facts: someOf(level.facts.map((fact) => present({ ...fact }))),
    questions: [...level.questions],
    isCareerLevel: level.careerLevel || undefined,
    isSummit: level.summit || undefined,
    before: level.before.map((each) => each.id),
    after: level.after.map((each) => each.id),
    ...publishedElsewhere(level.elsewhere),
    formerly: formerly(level),
  });
}

function publishedScope({ dimension, anchors, isNotApplicable }: ScopeEntry) {
  return present({
    dimension: dimension.id,
    anchors: anchors.map(({ anchor, share }) => present({ anchor: anchor.id, share })),
    doesNotApply: isNotApplicable || undefined,
  });
}

function publishedExpectation(expectation: Expectation) {
  const { competency, proficiency, importance, emphasis, note, reason, exceeding, statements, source } =
    expectation;
  return present({
    competency: competency.id,
    proficiency: proficiency?.id,
    position: proficiency?.position,
    importance,
    emphasis: emphasis || undefined,
    note,
    reason,
    exceeding,
    statements: someOf(statements.map(publishedStatement)),
    source: { layer: source.layer, id: source.id },
  });
}

export function publishedMove(move: Move): PublishedData['moves'][number] {
  const { from, destination, kind, availability, process } = move;
  const to = 'level' in destination ? destination.level.id : undefined;
  return present({
    from: from.id,
    to: 'level' in destination ? destination.level.id : destination,
    kind,
    path: to === undefined ? undefined : pathOfMove(from.id, to),
    availability,
    condition: move.condition,
    gates: move.gates,
    ifNoOpening: move.ifNoOpening,
    process: process?.id,
    keepsGrade: move.keepsGrade,
    rightOfReturn: move.rightOfReturn,
    protectedRamp: move.protectedRamp,
    term: move.term,
    advice: move.advice,
    notAllowed: move.notAllowed,
  });
}
