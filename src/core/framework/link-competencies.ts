import type { Catalog, Entry } from '../catalog/catalog.ts';
import { positionOnScale } from '../catalog/vocabulary.ts';
import type { DescriptorData } from '../schema/competency.ts';
import { byOrder } from './by-order.ts';
import type { Competency, Descriptor } from './competency.ts';
import { elsewhereOf } from './elsewhere.ts';
import { filed } from './filed.ts';
import type { Words } from './link-words.ts';
import { present } from './present.ts';
import { type Statement, type StatementMaker, statementMaker } from './statement.ts';
import type { Proficiency } from './words.ts';

/** Competencies in the order of their groups, then of their `order`, then of their titles. */
export function linkCompetencies(catalog: Catalog, words: Words): Competency[] {
  const groupOrder = (competency: Competency) =>
    competency.group ? words.competencyGroups.indexOf(competency.group) : words.competencyGroups.length;
  return [...catalog.of('competency').values()]
    .map((entry) => ({ written: entry.data, competency: linkCompetency(entry, words) }))
    .sort((a, b) => groupOrder(a.competency) - groupOrder(b.competency) || byOrder(a.written, b.written))
    .map(({ competency }) => competency);
}

function linkCompetency(entry: Entry<'competency'>, words: Words): Competency {
  const { data } = entry;
  const group = words.competencyGroups.find((each) => each.id === data.group);
  const scale = group?.scale ?? words.scale;
  const make = statementMaker(data);
  return present({
    ...filed(entry),
    title: data.title,
    aliases: data.aliases ?? [],
    group,
    definition: data.definition,
    whyItMatters: whyItMatters(data.whyItMatters),
    appliesTo: Array.isArray(data.appliesTo) ? data.appliesTo : undefined,
    scale,
    descriptors: linkDescriptors(data.descriptors, words.scale, scale, make),
    behaviours: make(data.behaviours, 'requirement'),
    notThis: data.notThis,
    trackExamples: linkExamples(data.trackExamples, words.scale, scale, make),
    related: data.related ?? [],
    methodTerms: data.methodTerms ?? [],
    facts: data.facts ?? [],
    elsewhere: elsewhereOf(data),
    links: data.links ?? [],
  });
}

function whyItMatters(written: string | Record<string, string> | undefined): ReadonlyMap<string, string> {
  return new Map(typeof written === 'string' ? [['all', written]] : Object.entries(written ?? {}));
}

/** The proficiency that a key of a mapping names, by position or id, as the competency's group calls it. */
export function proficiencyOf(
  written: string | number,
  whole: readonly Proficiency[],
  scale: readonly Proficiency[],
): Proficiency | undefined {
  const position = positionOnScale(written, whole);
  return scale.find((step) => step.position === position);
}

function linkDescriptors(
  written: Record<string, DescriptorData> | undefined,
  whole: readonly Proficiency[],
  scale: readonly Proficiency[],
  make: StatementMaker,
): Descriptor[] {
  const linked = Object.entries(written ?? {}).flatMap(([key, data]): Descriptor[] => {
    const proficiency = proficiencyOf(key, whole, scale);
    if (!proficiency) return [];
    const { summary, meeting, exceeding, notThis } = data;
    const behaviours = make(data.behaviours, 'requirement');
    return [
      {
        proficiency,
        key,
        behaviours,
        evidence: make(data.evidence, 'example'),
        ...present({ summary, meeting, exceeding, notThis }),
      },
    ];
  });
  return linked.sort((a, b) => a.proficiency.position - b.proficiency.position);
}

function linkExamples(
  written: Entry<'competency'>['data']['trackExamples'],
  whole: readonly Proficiency[],
  scale: readonly Proficiency[],
  make: StatementMaker,
): { track: string; proficiency: Proficiency; examples: Statement[] }[] {
  return Object.entries(written ?? {}).flatMap(([track, byProficiency]) =>
    Object.entries(byProficiency).flatMap(([key, list]) => {
      const proficiency = proficiencyOf(key, whole, scale);
      return proficiency ? [{ track, proficiency, examples: make(list, 'example') }] : [];
    }),
  );
}
