import type { Entry } from '../../../../src/core/catalog/catalog.ts';
import type { Draw } from './draw.ts';
import type { Edit } from './edit.ts';
import { level, type Operator } from './mutation.ts';

/** A track of individual work whose levels stand in one row, long enough to change something inside. */
function aTrack(edit: Edit, draw: Draw): { id: string; data: Entry<'track'>['data']; levels: string[] } {
  const long = edit
    .of('track')
    .filter(
      ({ data }) =>
        data.kind === 'individual' &&
        data.levels.length > 3 &&
        data.levels.every((each) => typeof each === 'string'),
    );
  const { id, data } = edit.file('track', draw.one(long).id);
  return { id, data, levels: data.levels as string[] };
}

/** The lowest levels of tracks whose levels stand in one row. */
const lowest = (edit: Edit): string[] =>
  edit.of('track').flatMap(({ data: { levels } }) => {
    const [first] = levels;
    return typeof first === 'string' && levels.length > 1 ? [first] : [];
  });

/** Whether a move of some level leads to another one, and is made. */
const isLedTo = (edit: Edit, id: string): boolean =>
  edit
    .of('level')
    .some(({ data }) =>
      data.moves?.some(({ to, notAllowed }) => notAllowed === undefined && [to].flat().includes(id)),
    );

function newLevel(edit: Edit, track: string, id: string): void {
  const grade = edit.of('level').find((each) => each.track === track)?.data.grade;
  edit.add({
    kind: 'level',
    id,
    track,
    file: `tracks/${track}/${id}.yaml`,
    data: {
      title: 'Interim Seller',
      ...(grade ? { grade } : {}),
      responsibilities: ['Sells between two levels.'],
      expectations: { discovery: 2 },
    },
  });
}

export const placeOperators: readonly Operator[] = [
  {
    name: 'a level in the middle of a track is retired',
    kind: 'retired',
    bump: 'major',
    besides: ['activity-missing'],
    make(edit, draw) {
      const { levels } = aTrack(edit, draw);
      const id = draw.one(levels.slice(1, -1));
      Object.assign(edit.data('level', id), { status: 'retired', successor: levels[0] });
      return level(id);
    },
  },
  {
    name: 'the lowest level of a track, to which no move leads, is retired',
    kind: 'retired',
    bump: 'minor',
    make(edit, draw) {
      const id = draw.one(lowest(edit).filter((each) => !isLedTo(edit, each)));
      Object.assign(edit.data('level', id), { status: 'retired' });
      return level(id);
    },
  },
  {
    name: 'a level in the middle of a track is gone',
    kind: 'removed',
    bump: 'major',
    besides: ['activity-missing', 'reworded', 'changed'],
    make(edit, draw) {
      const { levels } = aTrack(edit, draw);
      const id = draw.one(levels.slice(1, -1));
      edit.remove('level', id);
      return level(id);
    },
  },
  {
    name: 'a level comes between two others',
    kind: 'new',
    bump: 'major',
    besides: ['activity-missing'],
    make(edit, draw) {
      const { id, data, levels } = aTrack(edit, draw);
      newLevel(edit, id, 'interim-seller');
      data.levels = levels.toSpliced(2, 0, 'interim-seller');
      return level('interim-seller');
    },
  },
  {
    name: 'a level comes to the top of a track',
    kind: 'new',
    bump: 'minor',
    make(edit, draw) {
      const { id, data, levels } = aTrack(edit, draw);
      newLevel(edit, id, 'interim-seller');
      data.levels = [...levels, 'interim-seller'];
      return level('interim-seller');
    },
  },
  {
    name: 'two levels of a track change places',
    kind: 'moved',
    bump: 'major',
    besides: ['activity-missing'],
    make(edit, draw) {
      const { data, levels } = aTrack(edit, draw);
      const at = 1 + draw.number(levels.length - 2);
      data.levels = levels.with(at, levels[at - 1] ?? '').with(at - 1, levels[at] ?? '');
      return { subject: 'level' };
    },
  },
  {
    name: 'a level goes to another track',
    kind: 'moved',
    bump: 'major',
    besides: ['activity-missing'],
    make(edit, draw) {
      const { id: from, data, levels } = aTrack(edit, draw);
      const id = levels.at(-1) ?? '';
      const to = edit.file(
        'track',
        draw.one(edit.of('track').filter((track) => track.id !== from && track.data.kind === data.kind)).id,
      );
      data.levels = levels.slice(0, -1);
      to.data.levels.push(id);
      const moved = edit.file('level', id);
      Object.assign(moved, { track: to.id, file: `tracks/${to.id}/${id}.yaml` });
      return level(id);
    },
  },
  {
    name: 'a level gets a higher grade',
    kind: 'raised',
    bump: 'major',
    besides: ['activity-missing', 'new'],
    make(edit, draw) {
      const grades = (edit.framework.grades ?? []).map(({ id }) => id);
      const found = draw.one(edit.of('level').filter(({ data }) => data.grade !== grades.at(-1)));
      const { data } = edit.file('level', found.id);
      data.grade = grades[grades.indexOf(data.grade ?? '') + 1];
      return level(found.id);
    },
  },
  {
    name: 'a level needs a seat that did not',
    kind: 'tightened',
    bump: 'major',
    make(edit, draw) {
      const open = edit.of('level').filter(({ data }) => data.capacity === undefined);
      const { id } = draw.one(open);
      edit.data('level', id).capacity = 'needs-opening';
      return level(id);
    },
  },
  {
    name: 'a level needs a seat no more',
    kind: 'loosened',
    bump: 'minor',
    isBackwards: true,
    besides: ['removed'],
    make(edit, draw) {
      const open = edit.of('level').filter(({ data }) => data.capacity === undefined);
      const { id } = draw.one(open);
      edit.data('level', id).capacity = { state: 'capped', reason: 'There are two such accounts.' };
      return level(id);
    },
  },
  {
    name: 'a level inherits from another',
    kind: ['new', 'raised'],
    bump: 'major',
    besides: ['changed', 'new', 'raised', 'activity-missing'],
    make(edit, draw) {
      const { levels } = aTrack(edit, draw);
      edit.data('level', levels[2] ?? '').extends = levels[1];
      return level(levels[2] ?? '');
    },
  },
  {
    name: 'the lowest level of a track, to which moves of other tracks lead, is retired',
    kind: 'retired',
    bump: 'major',
    besides: ['activity-missing'],
    make(edit, draw) {
      const id = draw.one(lowest(edit).filter((each) => isLedTo(edit, each)));
      Object.assign(edit.data('level', id), { status: 'retired' });
      return level(id);
    },
  },
  {
    name: 'the lowest level of a track, to which moves of other tracks lead, is gone',
    kind: 'removed',
    bump: 'major',
    besides: ['activity-missing', 'reworded', 'changed'],
    make(edit, draw) {
      const id = draw.one(lowest(edit).filter((each) => isLedTo(edit, each)));
      edit.remove('level', id);
      return level(id);
    },
  },
];
