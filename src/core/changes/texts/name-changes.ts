import type { Elsewhere } from '../../framework/elsewhere.ts';
import type { Between } from '../between.ts';
import type { Draft } from '../change.ts';
import { isSlip } from './is-slip.ts';
import { plainDrafts } from './plain-changes.ts';
import { textsDrafts } from './statement-changes.ts';

interface Named {
  id: string;
  title: string;
  aliases?: readonly string[];
  owner?: string;
  elsewhere?: Elsewhere;
}

/** What became of the title of a thing, its id, its other names, its place in the lists of others and who keeps it. */
export function nameDrafts(kind: string, before: Named, after: Named, known: Between): Draft[] {
  const aliases = { one: 'another name', all: 'other names', path: ['aliases'] };
  return [
    ...titleDrafts(before.title, after.title, known),
    ...idDrafts(kind, before.id, after.id),
    ...textsDrafts(aliases, before.aliases ?? [], after.aliases ?? [], known),
    ...plainDrafts('its place in the lists of others', [], placeIn(before), placeIn(after)),
    ...ownerDrafts(before.owner, after.owner),
  ];
}

const placeIn = ({ elsewhere: { esco, onet, sameAs = [] } = { sameAs: [] } }: Named): string | null =>
  [esco, onet, ...sameAs].filter((each) => each !== undefined).join(', ') || null;

export function titleDrafts(before: string, after: string, known: Between, field = 'title'): Draft[] {
  if (before === after) return [];
  const path = [field];
  if (isSlip(before, after, known))
    return [
      { kind: 'typo', said: 'the spelling of its name is corrected', before, after, bump: 'patch', path },
    ];
  return [{ kind: 'renamed', said: `it was called ${before}`, before, after, bump: 'minor', path }];
}

export function idDrafts(kind: string, before: string, after: string): Draft[] {
  if (before === after) return [];
  const said = `its id is ${after} now, and the address of ${before} leads to it`;
  return [
    {
      kind: 'renamed',
      said,
      before: `${kind}/${before}`,
      after: `${kind}/${after}`,
      bump: 'minor',
      path: ['formerly'],
    },
  ];
}

function ownerDrafts(before: string | undefined, after: string | undefined): Draft[] {
  if (before === after) return [];
  return [
    {
      kind: 'changed',
      said: 'somebody else keeps it',
      before: before ?? null,
      after: after ?? null,
      bump: 'patch',
      path: ['owner'],
    },
  ];
}
