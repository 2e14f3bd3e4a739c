import type { Framework } from '../../framework/framework.ts';
import { present } from '../../framework/present.ts';
import type { Word } from '../../framework/words.ts';
import { dataVersion, type PublishedData } from './data-shape.ts';
import { publishedActivity, publishedCompetency } from './published-growth.ts';
import { publishedLevel, publishedMove, publishedTrack } from './published-ladder.ts';
import { someOf } from './published-statement.ts';

/** A whole framework as plain data that refers by ids, in the shape that `publishedShape` documents. */
export function publishedData(framework: Framework): PublishedData {
  const { about } = framework;
  return {
    dataVersion,
    framework: present({
      name: about.name,
      organisation: about.organisation,
      language: about.language,
      version: about.version,
      effectiveFrom: about.effectiveFrom,
      audience: framework.audience.id,
      statementOfUse: about.statementOfUse,
    }),
    scale: framework.scale.map((each) => ({ ...word(each), position: each.position })),
    grades: framework.grades.map(word),
    dimensions: framework.dimensions.map((each) => ({ ...word(each), anchors: each.anchors.map(word) })),
    metrics: framework.metrics.map((each) => present({ ...word(each), unit: each.unit })),
    activityTypes: framework.activityTypes.map(word),
    competencyGroups: framework.competencyGroups.map(word),
    tracks: framework.tracks.map(publishedTrack),
    levels: framework.levels.map(publishedLevel),
    moves: framework.moves.map(publishedMove),
    competencies: framework.competencies.map(publishedCompetency),
    activities: framework.activities.map(publishedActivity),
    terms: framework.glossary.map(({ id, term, meaning, formerly = [] }) =>
      present({ id, term, meaning, formerly: someOf(formerly) }),
    ),
  };
}

const word = ({ id, name, meaning, formerly = [] }: Word) =>
  present({ id, name, meaning, formerly: someOf(formerly) });
