import { buildCatalog, type Catalog } from '../../core/catalog/catalog.ts';
import { allTargets, aTarget, knownIds, type Target } from '../../core/catalog/targets.ts';
import { mentionsIn } from '../../core/checks/mentions-in.ts';
import type { Renaming } from '../../core/editing/rename-in-data.ts';
import { didYouMean } from '../../core/problems/did-you-mean.ts';
import { list, quote } from '../../core/problems/quote.ts';
import type { Content } from '../../core/schema/content-file.ts';
import { EditError } from '../edit/edit.ts';

/** Reads what is to be renamed: `kind/id` and the new id. Throws an `EditError` where that cannot be. */
export function readRenaming(catalog: Catalog, thing: string, to: string): Renaming {
  const [name = '', from = '', ...rest] = thing.split('/');
  const target = allTargets.find((each) => each === name);
  if (!target || from === '' || rest.length > 0) throw new EditError(formOf(thing, name));
  const ids = knownIds(catalog, target);
  if (!ids?.has(from)) throw new EditError(notThere(target, from, ids ?? []));
  if (to === from) throw new EditError(`${quote(from)} is called like that already.`);
  if (ids.has(to)) throw new EditError(`${quote(to)} is ${aTarget(target)} already. Nothing was renamed.`);
  return { target, from, to };
}

function formOf(thing: string, name: string): string {
  const nearest = didYouMean(name, allTargets);
  const hint = nearest
    ? `Did you mean ${quote(`${nearest}/…`)}?`
    : `It begins with ${list(allTargets.map(quote), 'or')}.`;
  return `${quote(thing)} does not have the form \`kind/id\`, as in \`level/account-executive\`. ${hint}`;
}

function notThere(target: Target, id: string, known: Iterable<string>): string {
  const nearest = didYouMean(id, known);
  return `${quote(id)} is not ${aTarget(target)}.${nearest ? ` Did you mean ${quote(nearest)}?` : ''}`;
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
    mentionsIn(entry).some(
      ({ id, targets }) => id === from && targets.includes(target) && targets.length === 1,
    ),
  );
  if (!left) return;
  throw new EditError(
    `A link or component in ${quote(left.file)} names ${quote(from)} in a way that cannot be changed safely. Write ${quote(to)} there by hand, then run the command again.`,
  );
}
