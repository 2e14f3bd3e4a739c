import { defaultScale } from '../catalog/vocabulary.ts';
import { shownFeatures } from '../schema/features.ts';
import type { FrameworkData } from '../schema/framework-file.ts';
import { wordsOf } from '../words/index.ts';
import type { CompetencyGroup } from './competency.ts';
import type { About, Framework } from './framework.ts';
import { linkBrand } from './link-brand.ts';
import { present } from './present.ts';
import type { Grade, Proficiency } from './words.ts';

export type Words = Pick<
  Framework,
  | 'scale'
  | 'scaleZero'
  | 'grades'
  | 'dimensions'
  | 'metrics'
  | 'processes'
  | 'activityTypes'
  | 'trackGroups'
  | 'competencyGroups'
>;

/** The vocabularies of a framework, with positions and defaults, which are in the language of its pages. */
export function linkWords(data: FrameworkData, language: string): Words {
  const scale = (data.scale ?? scaleIn(language)).map(
    (step, index): Proficiency => ({ ...present(step), position: index + 1 }),
  );
  return {
    scale,
    scaleZero: present(data.scaleZero ?? { name: wordsOf(language).notExpected }),
    grades: (data.grades ?? []).map(
      ({ baseline: _, ...grade }, index): Grade => ({ ...present(grade), order: index + 1 }),
    ),
    dimensions: (data.dimensions ?? []).map((dimension) => ({
      ...present(dimension),
      anchors: dimension.anchors.map((anchor) => present(anchor)),
    })),
    metrics: (data.metrics ?? []).map((metric) => present(metric)),
    processes: (data.processes ?? []).map((process) => ({ ...present(process), steps: process.steps ?? [] })),
    activityTypes: (data.activityTypes ?? []).map((type) => present(type)),
    trackGroups: (data.trackGroups ?? []).map((group) => present(group)),
    competencyGroups: linkGroups(data, scale),
  };
}

function scaleIn(language: string): typeof defaultScale {
  const words: Readonly<Record<string, { name: string; meaning: string }>> = wordsOf(language).scale;
  return defaultScale.map((step) => ({ ...step, ...words[step.id] }));
}

function linkGroups(data: FrameworkData, scale: readonly Proficiency[]): CompetencyGroup[] {
  const groups = (data.competencyGroups ?? []).map((group) => {
    const { id, name, meaning, formerly } = group;
    return {
      group,
      linked: present({
        id,
        name,
        meaning,
        formerly,
        scale: ownScale(group.scale, scale),
      }) as CompetencyGroup,
    };
  });
  const byId = new Map(groups.map(({ linked }) => [linked.id, linked]));
  for (const { group, linked } of groups) {
    const parent = group.in === undefined ? undefined : byId.get(group.in);
    if (parent) linked.parent = parent;
  }
  return groups.map(({ linked }) => linked);
}

type OwnScale = NonNullable<FrameworkData['competencyGroups']>[number]['scale'];

/** Positions that a group's own scale does not name do not exist in it. */
function ownScale(own: OwnScale, scale: readonly Proficiency[]): readonly Proficiency[] {
  if (!own) return scale;
  return scale.flatMap((step) => {
    const named = own[String(step.position)] ?? own[step.id];
    return named ? [{ ...step, ...present(named) }] : [];
  });
}

/** What `framework.yaml` says about the framework as a whole, in its own language or in another one. */
export function linkAbout(data: FrameworkData, language?: string): About {
  const { repository, language: source = 'en', languages = [] } = data;
  const name = data.name ?? data.organisation ?? 'Career framework';
  return present({
    written: Object.keys(data),
    name,
    organisation: data.organisation,
    language: language ?? source,
    languages: [source, ...languages],
    version: data.version,
    modelVersion: data.modelVersion ?? 1,
    effectiveFrom: data.effectiveFrom,
    owner: data.owner,
    repository: repository && {
      ...present(repository),
      url: repository.url,
      branch: repository.branch ?? 'main',
      folder: repository.folder ?? 'content',
    },
    feedback: data.feedback,
    policies: data.policies ?? [],
    profile: data.profile ?? 'medium',
    parity: data.parity ?? 'equal',
    searchEngines: data.searchEngines ?? 'widest',
    statementOfUse: data.statementOfUse,
    promotionPrinciples: data.promotionPrinciples ?? [],
    brand: linkBrand(data.brand, name),
    shows: shownFeatures(data.features),
    offline: data.offline ?? false,
    leadIns: present(data.leadIns ?? {}),
  });
}
