import { jobTitleFrom } from '../../core/editing/ids-and-titles.ts';
import { gradeBetween, type LevelPlace, placeOfLevel } from '../../core/editing/level-place.ts';
import { changeFile } from '../edit/change-file.ts';
import { EditError } from '../edit/edit.ts';
import type { Given } from './choices.ts';
import { type Ground, newFile, type Plan } from './plan.ts';

/** A level, and its place among the levels of its track. */
export function newLevel(ground: Ground, id: string, given: Given): Plan {
  const { catalog, folder } = ground;
  const track = catalog.of('track').get(given['track'] ?? '');
  if (!track)
    throw new EditError(`The track \`${given['track']}\` cannot be read. Run \`npm run check\` first.`);
  if (given['after'] && given['before'])
    throw new EditError('Say after which level it comes, or before which one, and not both.');
  const place = placeOfLevel(track, id, { after: given['after'], before: given['before'] });
  const grade = given['grade'] ?? gradeBetween(catalog, place);
  const fields = { title: given['title'] ?? jobTitleFrom(id), ...(grade && { grade }) };
  const begin = beginning(ground, place);
  const level = newFile(ground, 'level', id, { fields, begin, track: track.id });
  const order = changeFile(folder, track.file, [place.change]);
  const said = [
    whereItStands(id, place),
    ...(grade && !given['grade'] ? [`Its grade is \`${grade}\`.`] : []),
  ];
  return { ...level, changes: [...level.changes, ...(order ? [order] : [])], said };
}

/** What the level below expects is the nearest thing to begin with. */
function beginning({ catalog }: Ground, { below }: LevelPlace): Record<string, unknown> {
  const expected = Object.entries(catalog.of('level').get(below ?? '')?.data.expectations ?? {});
  const proficiencies = expected.flatMap(([competency, value]) => {
    const proficiency = typeof value === 'object' ? value.proficiency : value;
    return proficiency === undefined || proficiency === 'n/a' ? [] : [[competency, proficiency] as const];
  });
  return proficiencies.length === 0 ? {} : { expectations: Object.fromEntries(proficiencies) };
}

function whereItStands(id: string, { below, above }: LevelPlace): string {
  if (below !== undefined) return `\`${id}\` comes after \`${below}\`.`;
  return above === undefined ? `\`${id}\` is the only level.` : `\`${id}\` comes before \`${above}\`.`;
}
