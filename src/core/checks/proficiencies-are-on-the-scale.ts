import type { Catalog, Entry } from '../catalog/catalog.ts';
import { nameEntry } from '../catalog/name-entry.ts';
import { proficienciesOf, type WrittenProficiency } from '../catalog/proficiencies.ts';
import { type Scales, scalesOf } from '../catalog/scales.ts';
import { wordNow } from '../catalog/word-lists.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import { quote } from '../problems/quote.ts';
import { slipOf } from '../problems/the-only-near.ts';
import type { CatalogCheck, Finding } from './check.ts';
import { renamedTo } from './renamed-to.ts';

export const proficienciesAreOnTheScale: CatalogCheck = {
  name: 'proficiencies-are-on-the-scale',
  rule: "Every proficiency is on the scale, or on that of the competency's group, and is described once.",
  severity: 'error',
  guards: true,
  run(catalog, _context, report) {
    const scales = scalesOf(catalog);
    if (!scales) return;
    for (const entry of catalog.entries) {
      const all = proficienciesOf(entry);
      for (const written of all) {
        if (isKnown(written, scales, catalog)) continue;
        const now = wordNow(catalog, ['proficiency'], String(written.written));
        const found = notOnTheScale(entry, written, scales);
        report(now === undefined ? found : { ...found, ...renamedTo(now, String(written.written)) });
      }
      for (const finding of describedTwice(entry, all, scales)) report(finding);
    }
  },
};

/** What is asked of a competency that is not there is another check's business. */
function isKnown({ written, competency }: WrittenProficiency, scales: Scales, catalog: Catalog): boolean {
  const isThere = competency === undefined || catalog.idsOf('competency').has(competency);
  return !isThere || scales.position(written, competency) !== undefined;
}

function notOnTheScale(
  entry: Entry,
  { path, atKey, written, competency }: WrittenProficiency,
  scales: Scales,
): Finding {
  const of = competency === undefined || competency === entry.id ? '' : ` for ${quote(competency)}`;
  const nearest = typeof written === 'string' ? didYouMean(written, scales.ids) : undefined;
  const isMeant = nearest !== undefined && scales.position(nearest, competency) !== undefined;
  return {
    file: entry.file,
    path,
    ...(atKey ? { atKey } : {}),
    message: `${nameEntry(entry)} has the proficiency ${quote(written)}${of}, which is not on the scale.`,
    hint: isMeant ? `Did you mean ${quote(nearest)}?` : `The scale has ${scales.names(competency)}.`,
    ...(isMeant && typeof written === 'string' ? slipOf(written, scales.ids) : {}),
  };
}

/** The same proficiency can be written as position and as id, but has one text. */
function describedTwice(entry: Entry, all: readonly WrittenProficiency[], scales: Scales): Finding[] {
  if (entry.kind !== 'competency') return [];
  const keys = all.filter(({ path }) => path[0] === 'descriptors');
  return keys.flatMap(({ path, written }, n) => {
    const position = scales.position(written);
    const earlier = keys
      .slice(0, n)
      .find((each) => position !== undefined && scales.position(each.written) === position);
    if (!earlier) return [];
    const message = `${nameEntry(entry)} describes one proficiency twice, as ${quote(earlier.written)} and as ${quote(written)}.`;
    return [{ file: entry.file, path, atKey: true, message, hint: 'Put the two together.' }];
  });
}
