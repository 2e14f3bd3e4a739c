import type { Catalog, Entry } from '../catalog/catalog.ts';
import type { ExpectationData } from '../schema/expectation.ts';
import type { Competency } from './competency.ts';
import { asFields } from './compose-level.ts';
import { filed } from './filed.ts';
import type { Expectation, Level, Track } from './level.ts';
import { linkExpectations } from './link-expectations.ts';
import { present } from './present.ts';
import type { Source } from './source.ts';
import { statementMaker } from './statement.ts';
import type { OverlaidExpectation, Overlay } from './things.ts';
import type { Proficiency } from './words.ts';

interface Around {
  tracks: readonly Track[];
  levels: ReadonlyMap<string, Level>;
  competencies: readonly Competency[];
  scale: readonly Proficiency[];
}

export function linkOverlays(catalog: Catalog, around: Around): Overlay[] {
  return [...catalog.of('overlay').values()].map((entry) => linkOverlay(entry, around));
}

function linkOverlay(entry: Entry<'overlay'>, around: Around): Overlay {
  const { title, kind, summary, eligibility, terms = {}, expectations = {}, appliesTo = [] } = entry.data;
  const source: Source = { layer: 'overlay', id: entry.id, title };
  const make = statementMaker(entry.data);
  const add = entry.data.add ?? {};
  const replace = entry.data.replace ?? {};
  return {
    ...filed(entry),
    ...present({ title, kind, summary, eligibility, terms }),
    tracks: around.tracks.filter((track) => appliesTo.includes(track.id)),
    levels: appliesTo.flatMap((id) => around.levels.get(id) ?? []),
    expectations: linkExpectations([{ source, expectations }], around.competencies, around.scale, make).map(
      (linked) => withoutDefaults(linked, expectations),
    ),
    without: around.competencies.filter((competency) => expectations[competency.id] === 'n/a'),
    add: {
      ...present({ about: add.about, questions: add.questions ?? [] }),
      responsibilities: make(add.responsibilities, 'requirement', source),
      evidence: make(add.evidence, 'example', source),
    },
    replace: {
      ...present({ summary: replace.summary, scopeText: replace.scopeText, notThis: replace.notThis }),
      responsibilities: make(replace.responsibilities, 'requirement', source),
      evidence: make(replace.evidence, 'example', source),
    },
  };
}

function withoutDefaults(
  { importance: _, emphasis: __, ...linked }: Expectation,
  written: Readonly<Record<string, ExpectationData>>,
): OverlaidExpectation {
  const { importance, emphasis } = asFields(written[linked.competency.id] ?? {});
  return { ...linked, ...present({ importance, emphasis }) };
}
