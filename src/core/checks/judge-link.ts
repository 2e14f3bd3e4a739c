import type { Catalog } from '../catalog/catalog.ts';
import { contentLink, linkKinds } from '../catalog/content-link.ts';
import { linkedThings } from '../catalog/linked-things.ts';
import type { TextLink } from '../catalog/links-in.ts';
import { movesBetween } from '../catalog/moves-between.ts';
import type { Target } from '../catalog/targets.ts';
import { didYouMean } from '../problems/did-you-mean.ts';
import type { Fix } from '../problems/problem.ts';
import { quote } from '../problems/quote.ts';
import { fixOf } from '../problems/the-only-near.ts';
import { placeOf } from '../schema/places.ts';
import { runsCode } from '../schema/runs-code.ts';
import { unknownId } from './unknown-id.ts';

/** What is wrong with a link, as the end of a sentence, and what to write instead. */
interface LinkFault {
  fault: string;
  hint: string;
  fix?: Fix;
}

const forms =
  'Write `kind/id` for a page of the framework, such as `level/account-executive`, `media/…` for a file, or an address that begins with `https:` or `mailto:`.';

/** Nothing where the link leads somewhere, as far as the content can tell. Other sites and anchors are not looked at. */
export function judgeLink({ url, isPicture }: TextLink, catalog: Catalog): LinkFault | undefined {
  const address = decoded(url);
  if (address.startsWith('media/')) return judgeMedia(address, catalog);
  if (isPicture) {
    return { fault: 'which is not in `media/`', hint: 'Put the picture into `media/` and write `media/…`.' };
  }
  if (/^(https?:\/\/[^/\s]|mailto:\S|#)/i.test(address)) return undefined;
  const things = linkedThings(url);
  if (!things) return { fault: 'which is not a link that the site can follow', hint: whatToWrite(address) };
  const unknown = things
    .map(({ target, id }) => missing(id, target, catalog, url))
    .find((fault) => fault !== undefined);
  return unknown ?? missingMove(url, catalog);
}

/** A step within a track exists by itself; a move between tracks is there when somebody wrote it. */
function missingMove(url: string, catalog: Catalog): LinkFault | undefined {
  const link = contentLink(url);
  const [from, to] = (link?.kind === 'move' ? link.ids : []).map((id) => catalog.of('level').get(id));
  if (!from || !to || from.track === to.track) return undefined;
  const isWritten = movesBetween(catalog).some((move) => move.from === from && move.to === to);
  return isWritten
    ? undefined
    : {
        fault: `but no move leads from ${quote(from.id)} to ${quote(to.id)}`,
        hint: 'Write the move, or link to one of the levels.',
      };
}

function missing(id: string, target: Target, catalog: Catalog, url: string): LinkFault | undefined {
  const unknown = unknownId(id, [target], catalog);
  if (!unknown) return undefined;
  const meant = unknown.meant === undefined ? undefined : url.replace(id, unknown.meant);
  return { fault: `but ${quote(id)} ${unknown.fault}`, hint: unknown.hint, ...fixOf(url, meant) };
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

function judgeMedia(address: string, { media }: Catalog): LinkFault | undefined {
  const file = address.replace(/[?#].*$/, '');
  if (runsCode(file)) {
    return {
      fault: 'which a browser could run as code',
      hint: 'Put a picture or a document there, such as a PNG or a PDF.',
    };
  }
  if (media.has(file)) return undefined;
  const nearest = didYouMean(file, media);
  const hint = nearest ? `Did you mean ${quote(nearest)}?` : 'Put the file there, or take the link out.';
  return { fault: 'which is not there', hint };
}

const folders: Readonly<Record<string, string>> = {
  tracks: 'track',
  levels: 'level',
  competencies: 'competency',
  activities: 'activity',
  guides: 'guide',
  stories: 'story',
  overlays: 'overlay',
};

/** The form that a link was probably meant to have. */
function whatToWrite(address: string): string {
  if (/^www\./i.test(address)) return `Write ${quote(`https://${address}`)}.`;
  if (/^move\//.test(address)) return 'Write `move/from/to` with the ids of two levels.';
  const path = address.replace(/^(\.{0,2}\/)+/, '').replace(/^content\//, '');
  const place = placeOf(path.replace(/#.*$/, ''));
  if (place && linkKinds.some((kind) => kind === place.kind))
    return `Write ${quote(`${place.kind}/${place.id}`)}.`;
  const [, folder = '', id = ''] = /^([a-z]+)\/([^/#?.]+)\/?(?:#.*)?$/.exec(path) ?? [];
  const kind = Object.hasOwn(folders, folder) ? folders[folder] : didYouMean(folder, linkKinds);
  return kind && id ? `Did you mean ${quote(`${kind}/${id}`)}?` : forms;
}
