import type { Filed, Framework } from '../../framework/framework.ts';
import type { Move } from '../../framework/level.ts';
import type { Proficiency } from '../../framework/words.ts';
import type { CoveredStep } from './coverage.ts';
import type { Finding } from './findings.ts';
import type { Health } from './health.ts';

/** The version of the shape of `healthData`. It rises when a program that reads it has to change. */
const version = 1;

const ids = (things: Iterable<Pick<Filed, 'id'>>): string[] => [...things].map(({ id }) => id);

/** The same as the page of editors, for programs: things by their ids, what is not known as null. */
export function healthData(framework: Framework, found: Health, today: string) {
  const { about, audience } = framework;
  const { coverage, upkeep, judged } = found;
  return {
    version,
    day: today,
    framework: { name: about.name, version: about.version ?? null },
    audience: audience.id,
    steps: coverage.steps.map(stepData),
    activitiesForEveryCompetency: ids(coverage.general),
    missingTexts: found.missingTexts.map(({ competency, proficiency, levels }) => ({
      competency: competency.id,
      proficiency: proficiencyData(proficiency),
      levels: ids(levels),
    })),
    grades: found.grades.map(({ grade, median, levels }) => ({
      grade: grade.id,
      median,
      levels: levels.map(({ level, weight, isFar }) => ({ level: level.id, weight, isFar })),
    })),
    files: upkeep.files.map((file) => ({
      file: file.file,
      kind: file.kind,
      id: file.id,
      owner: file.owner ?? null,
      namesOwner: file.isOwn,
      reviewBy: file.reviewBy ?? null,
      daysOverdue: file.daysOverdue ?? null,
      lastChange: file.lastChange ?? null,
      daysUnchanged: file.daysUnchanged ?? null,
    })),
    expectations: found.glance.tracks.flatMap(({ levels }) => levels.flatMap(expectationsData)),
    ...(found.translations.length > 0 && { translations: found.translations }),
    unusedTerms: ids(found.unusedTerms),
    activitiesNobodyIsLedTo: ids(found.activitiesNobodyIsLedTo),
    problems: judged ? judged.findings.flatMap(({ files }) => files.flatMap(problemsData)) : null,
    exceptions: judged
      ? judged.exceptions.map(({ title: _, at, ...each }) => ({ ...each, at: at ?? null }))
      : null,
    severities: judged ? judged.checksSet : null,
  };
}

const proficiencyData = ({ id, position }: Proficiency) => ({ id, position });

function stepData({ competency, to, levels, moves, activities, free, small }: CoveredStep) {
  return {
    competency: competency.id,
    to: proficiencyData(to),
    levels: ids(levels),
    moves: [...moves].map(moveData),
    activities: ids(activities),
    free: ids(free),
    smallCompany: ids(small),
  };
}

const problemsData = ({ problems }: Finding['files'][number]) =>
  problems.map((problem) => ({ ...problem, hint: problem.hint ?? null }));

function moveData({ from, destination }: Move) {
  return { from: from.id, to: 'level' in destination ? destination.level.id : null };
}

function expectationsData({ level, cells }: Health['glance']['tracks'][number]['levels'][number]) {
  return cells.map(({ expectation: { competency, proficiency } }) => ({
    level: level.id,
    competency: competency.id,
    proficiency: proficiency ? proficiencyData(proficiency) : null,
  }));
}
