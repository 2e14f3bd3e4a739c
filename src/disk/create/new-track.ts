import type { Catalog } from '../../core/catalog/catalog.ts';
import { idFrom, jobTitleFrom } from '../../core/editing/ids-and-titles.ts';
import { EditError } from '../edit/edit.ts';
import type { Given } from './choices.ts';
import { entriesOf, fieldsGiven, type Ground, newFile, type Plan, together } from './plan.ts';

/** A track and its levels. Their grades follow each other, where the lowest one is known. */
export function newTrack(ground: Ground, id: string, given: Given): Plan {
  const title = given['title'] ?? jobTitleFrom(id);
  const levels = entriesOf(given['levels'] ?? '').map(idAndTitle);
  const bad = levels.find((level) => level.id === '');
  if (bad) throw new EditError(`Of \`${bad.title}\` no id can be made. Use letters from a to z.`);
  const mark = freeMark(ground.catalog, title);
  const fields = {
    title,
    ...(mark && { mark }),
    kind: 'individual',
    ...fieldsGiven(given, { kind: { field: 'kind' }, group: { field: 'group' } }),
    levels: levels.map((level) => level.id),
  };
  const grades = gradesFrom(ground.catalog, given['grade']);
  const track = newFile(ground, 'track', id, { fields });
  const files = levels.map((level, index) => {
    const grade = grades[Math.min(index, grades.length - 1)];
    return newFile(ground, 'level', level.id, {
      fields: { title: level.title, ...(grade && { grade }) },
      track: id,
    });
  });
  const said = mark ? [`Its mark on the map is \`${mark}\`.`] : [];
  return { ...together([track, ...files]), said };
}

/** Levels may be given by their titles or by their ids. */
function idAndTitle(written: string): { id: string; title: string } {
  const id = idFrom(written);
  return { id, title: id === written ? jobTitleFrom(id) : written };
}

function gradesFrom(catalog: Catalog, lowest: string | undefined): string[] {
  const grades = (catalog.of('framework').get('framework')?.data.grades ?? []).map(({ id }) => id);
  return lowest === undefined ? [] : grades.slice(grades.indexOf(lowest));
}

/** Two letters of the title that no other track has; the first ones where there is a choice. */
function freeMark(catalog: Catalog, title: string): string | undefined {
  const taken = new Set([...catalog.of('track').values()].map(({ data }) => data.mark?.toUpperCase()));
  const letters = title.toUpperCase().match(/\p{L}/gu) ?? [];
  const initials = title.toUpperCase().match(/(?<!\p{L})\p{L}/gu) ?? [];
  const [first = '', ...rest] = letters;
  const marks = [...initials.slice(1), ...rest].map((second) => `${first}${second}`);
  return marks.find((mark) => mark.length === 2 && !taken.has(mark));
}
