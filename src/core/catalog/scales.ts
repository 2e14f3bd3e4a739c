import { list, quote } from '../problems/quote.ts';
import { type Catalog, frameworkFile } from './catalog.ts';
import { defaultScale, positionOnScale } from './vocabulary.ts';

/** The scale of a framework as each competency has it: a group may leave proficiencies out. */
export interface Scales {
  /** Position of a proficiency as written, from 1; nothing where the scale, or the one of the competency's group, lacks it. */
  position(written: string | number, competency?: string): number | undefined;
  /** The proficiencies that there are, for a message: "1 `learning`, 2 `practising`". */
  names(competency?: string): string;
  /** Their ids. */
  ids: readonly string[];
}

/** Nothing where `framework.yaml` is missing or misshapen. */
export function scalesOf(catalog: Catalog): Scales | undefined {
  const data = frameworkFile(catalog)?.data;
  if (!data) return undefined;
  const whole = data.scale ?? defaultScale;
  const own = new Map(
    (data.competencyGroups ?? []).flatMap((group) =>
      group.scale
        ? [[group.id, new Set(Object.keys(group.scale).map((key) => positionOnScale(key, whole)))]]
        : [],
    ),
  );
  const has = (position: number, competency: string | undefined): boolean => {
    if (own.size === 0) return true;
    const group = competency === undefined ? undefined : catalog.of('competency').get(competency)?.data.group;
    return own.get(group ?? '')?.has(position) ?? true;
  };
  return {
    position(written, competency) {
      const position = positionOnScale(written, whole);
      return position !== undefined && has(position, competency) ? position : undefined;
    },
    names: (competency) =>
      list(whole.flatMap(({ id }, n) => (has(n + 1, competency) ? [`${n + 1} ${quote(id)}`] : []))),
    ids: whole.map(({ id }) => id),
  };
}
