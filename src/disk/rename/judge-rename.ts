import { buildCatalog, type Catalog, frameworkFile } from '../../core/catalog/catalog.ts';
import type { Renaming } from '../../core/catalog/renaming/renaming.ts';
import { scalesOf } from '../../core/catalog/scales.ts';
import { allTargets, aTarget, knownIds } from '../../core/catalog/targets.ts';
import { mentionsIn } from '../../core/checks/mentions-in.ts';
import { didYouMean } from '../../core/problems/did-you-mean.ts';
import { list, quote } from '../../core/problems/quote.ts';
import type { Content } from '../../core/schema/content-file.ts';
import { EditError } from '../edit/edit.ts';
import { byHand } from './by-hand.ts';

/** Reads what is to be renamed, `kind/id` or `anchor/dimension/id`, and the new id. Throws an `EditError` where that cannot be. */
export function readRenaming(catalog: Catalog, thing: string, to: string): Renaming {
  const [name = '', ...ids] = thing.split('/');
  const refused = byHand(name, ids.at(-1) ?? '');
  if (refused) throw new EditError(refused);
  const target = renamable.find((each) => each === name);
  const isWhole = ids.length === (target === 'anchor' ? 2 : 1) && !ids.includes('');
  if (!target || !isWhole) throw new EditError(formOf(thing, name));
  const [from = '', dimension] = ids.toReversed();
  const renaming = { target, from, to, ...(dimension === undefined ? {} : { dimension }) };
  const known = idsBeside(catalog, renaming);
  const a = inWords(renaming);
  if (!known.includes(from)) throw new EditError(notThere(a, from, known));
  if (to === from) throw new EditError(`${quote(from)} is called like that already.`);
  if (known.includes(to)) throw new EditError(`${quote(to)} is ${a} already. Nothing was renamed.`);
  if (isBuiltIn(catalog, target)) throw new EditError(builtIn(target, from));
  return renaming;
}

const renamable: readonly Renaming['target'][] = [...allTargets, 'proficiency', 'anchor'];

/** The ids of all that a thing must not be called like, its own among them. */
function idsBeside(catalog: Catalog, { target, dimension = '' }: Renaming): string[] {
  if (target === 'proficiency') return [...(scalesOf(catalog)?.ids ?? [])];
  if (target !== 'anchor') return [...(knownIds(catalog, target) ?? [])];
  const dimensions = frameworkFile(catalog)?.data.dimensions ?? [];
  const found = dimensions.find(({ id }) => id === dimension);
  if (found) return found.anchors.map(({ id }) => id);
  throw new EditError(
    notThere(
      aTarget('dimension'),
      dimension,
      dimensions.map(({ id }) => id),
    ),
  );
}

function inWords({ target, dimension = '' }: Renaming): string {
  if (target === 'proficiency') return 'a proficiency of the scale';
  return target === 'anchor' ? `an anchor of ${quote(dimension)}` : aTarget(target);
}

/** A framework that lists no proficiencies or audiences has those that Trellis knows. */
const isBuiltIn = (catalog: Catalog, target: Renaming['target']): boolean =>
  (target === 'proficiency' && !frameworkFile(catalog)?.data.scale) ||
  (target === 'audience' && !frameworkFile(catalog)?.data.audiences);

function builtIn(target: Renaming['target'], id: string): string {
  const field = target === 'audience' ? 'audiences' : 'scale';
  return `${quote(id)} comes with Trellis, and \`framework.yaml\` has no ${quote(field)} of its own. List them there first, with the ids that they have, then run the command again.`;
}

function formOf(thing: string, name: string): string {
  const nearest = didYouMean(name, renamable);
  const form = nearest === 'anchor' ? 'anchor/dimension/id' : 'kind/id';
  const example = nearest === 'anchor' ? 'anchor/reach/own-work' : 'level/account-executive';
  const meant = nearest === name ? '' : nearest ? ` Did you mean ${quote(`${nearest}/…`)}?` : undefined;
  const hint = meant ?? ` It begins with ${list(renamable.map(quote), 'or')}.`;
  return `${quote(thing)} does not have the form ${quote(form)}, as in ${quote(example)}.${hint}`;
}

function notThere(a: string, id: string, known: readonly string[]): string {
  const nearest = didYouMean(id, known);
  return `${quote(id)} is not ${a}.${nearest ? ` Did you mean ${quote(nearest)}?` : ''}`;
}

/** A file that cannot be read whole may speak of the old id unseen. */
export function refuseUnread(content: Content, catalog: Catalog): void {
  const read = new Set(catalog.entries.map(({ file }) => file));
  const unread = [...content.unreadable, ...catalog.files.map(({ file }) => file)].find(
    (file) => !read.has(file),
  );
  if (unread === undefined) return;
  throw new EditError(
    `${quote(unread)} has errors, so that what it says of other things cannot be renamed. Correct what \`npm run check\` says first.`,
  );
}

/** Makes sure that nothing speaks of the old id afterwards. */
export function refuseLeft(after: Content, { target, from, to }: Renaming): void {
  const { catalog } = buildCatalog(after);
  const left = catalog.entries.find((entry) =>
    mentionsIn(entry).some(({ id, targets }) => id === from && targets.length === 1 && targets[0] === target),
  );
  if (!left) return;
  throw new EditError(
    `A link or component in ${quote(left.file)} names ${quote(from)} in a way that cannot be changed safely. Write ${quote(to)} there by hand, then run the command again.`,
  );
}
