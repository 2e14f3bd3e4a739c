import type { Competency, Descriptor } from '../../framework/competency.ts';
import { present } from '../../framework/present.ts';
import type { Activity } from '../../framework/things.ts';
import { pathOf } from '../path-of.ts';
import type { PublishedData } from './data-shape.ts';
import { formerly, publishedElsewhere, publishedStatement, someOf } from './published-statement.ts';

export function publishedCompetency(competency: Competency): PublishedData['competencies'][number] {
  const { id, title, group, definition, whyItMatters, notThis } = competency;
  return present({
    id,
    title,
    path: pathOf('competency', id),
    aliases: [...competency.aliases],
    group: group?.id,
    definition,
    whyItMatters: whyItMatters.size > 0 ? Object.fromEntries(whyItMatters) : undefined,
    notThis,
    descriptors: competency.descriptors.map(publishedDescriptor),
    ...publishedElsewhere(competency.elsewhere),
    formerly: formerly(competency),
  });
}

function publishedDescriptor({ proficiency, summary, behaviours, evidence, notThis }: Descriptor) {
  return present({
    proficiency: proficiency.id,
    position: proficiency.position,
    summary,
    behaviours: behaviours.map(publishedStatement),
    evidence: someOf(evidence.map(publishedStatement)),
    notThis,
  });
}

export function publishedActivity(activity: Activity): PublishedData['activities'][number] {
  const { id, title, summary, initiator, needs, effortHours, durationWeeks, cost, smallCompany } = activity;
  return present({
    id,
    title,
    path: pathOf('activity', id),
    type: activity.type.id,
    summary,
    develops: activity.develops.map(({ competency, from, to }) =>
      present({ competency: competency?.id, from: from?.id, to: to.id }),
    ),
    initiator,
    needs,
    effortHours,
    durationWeeks,
    cost,
    canBeStartedAlone: activity.canBeStartedAlone,
    smallCompany,
    personDoes: [...activity.personDoes],
    managerDoes: [...activity.managerDoes],
    evidence: [...activity.evidence],
    formerly: formerly(activity),
  });
}
