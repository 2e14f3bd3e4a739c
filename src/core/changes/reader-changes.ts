import type { Catalog } from '../catalog/catalog.ts';
import { audiencesOf, forAudience } from '../framework/for-audience.ts';
import { frameworkFor } from '../framework/framework-for.ts';
import type { ChangeKind, FrameworkChange } from './change.ts';
import { frameworkChanges } from './framework-changes.ts';
import type { Dictionary } from './texts/dictionary.ts';

/**
 * What more or fewer readers see than before, although it says the same: changes for a wider audience that are none for
 * the narrowest, which `whole` holds.
 */
export function readerChanges(
  before: Catalog,
  after: Catalog,
  whole: readonly FrameworkChange[],
  dictionary: Dictionary,
): FrameworkChange[] {
  const wider = audiencesOf(after).slice(0, -1);
  if (wider.length === 0 || !(hidesSomething(before) || hidesSomething(after))) return [];
  const told = new Set(whole.map(keyOf));
  return wider.flatMap((audience) => {
    const { id, name } = audience;
    const wasRead = frameworkFor(before, idIn(before, audience));
    const changes = frameworkChanges(wasRead, frameworkFor(after, id), dictionary);
    return changes
      .filter((change) => !told.has(keyOf(change)) && told.add(keyOf(change)))
      .flatMap((change) => asReaderChange(change, name));
  });
}

/** What an audience was called before. */
function idIn(catalog: Catalog, { id, formerly = [] }: ReturnType<typeof audiencesOf>[number]): string {
  const known = new Set(audiencesOf(catalog).map((each) => each.id));
  return [id, ...formerly].find((each) => known.has(each)) ?? id;
}

const hiding = new WeakMap<Catalog, boolean>();

/** Whether there is anything that the widest audience does not see. */
function hidesSomething(catalog: Catalog): boolean {
  const known = hiding.get(catalog);
  if (known !== undefined) return known;
  let hides = false;
  forAudience(catalog, audiencesOf(catalog)[0]?.id ?? '', () => {
    hides = true;
  });
  hiding.set(catalog, hides);
  return hides;
}

/** The words of the values are left out: what two audiences read of one gate may differ. */
const keyOf = ({ kind, subject, said }: FrameworkChange): string =>
  `${kind} ${subject.kind} ${subject.id} ${said}`;

const toMore: readonly ChangeKind[] = ['new', 'raised', 'tightened', 'gate-tightened'];
const toFewer: readonly ChangeKind[] = ['removed', 'retired', 'lowered', 'loosened', 'gate-loosened'];

/** Nothing new is asked, and nothing less: somebody learns of it, or does not any more. */
function asReaderChange(change: FrameworkChange, audience: string): FrameworkChange[] {
  const isToMore = toMore.includes(change.kind);
  if (!isToMore && !toFewer.includes(change.kind)) return [];
  const said = `for readers in the audience ${audience}, ${change.said}, because it is for ${isToMore ? 'more' : 'fewer'} readers than before`;
  return [
    {
      ...change,
      kind: isToMore ? 'audience-widened' : 'audience-narrowed',
      said,
      summary: `${change.name}: ${said}.`,
      bump: 'minor',
      risesFor: [],
    },
  ];
}
