import { z } from 'zod';
import { isMapping } from '../schema/check-shape.ts';
import { competencySchema } from '../schema/competency.ts';
import type { Content } from '../schema/content-file.ts';
import { expectation } from '../schema/expectation.ts';
import { schemasAt, unwrap } from '../schema/fields-of.ts';
import { move } from '../schema/move.ts';
import type { Notation } from './codec.ts';
import { linesCodec } from './codecs.ts';
import { columnsOf } from './columns-of.ts';
import { levelsInOrder } from './file-sheets.ts';
import type { NameColumn, NewPlace, Sheet, SheetRow } from './sheet.ts';
import { choicesFor, filesOf } from './words.ts';

const name = (id: string, label: string, width: number): NameColumn => ({
  id,
  label,
  hint: 'Names the row, together with the others of its kind. Leave it as it is.',
  width,
});

const mappingIn = (value: unknown, field: string): [string, unknown][] => {
  const inner = isMapping(value) ? value[field] : undefined;
  return isMapping(inner) ? Object.entries(inner) : [];
};

const unknown = (what: string, id: string | undefined): NewPlace => ({
  fault: `There is no ${what} \`${id ?? ''}\`.`,
  hint: `Write the id of a ${what} that has its row in this workbook.`,
});

/** What a level says about a competency beyond the proficiency, which stands in the matrix. */
export function expectationsSheet(content: Content, notation: Notation): Sheet {
  const object = unwrap(expectation).find((shape) => shape instanceof z.ZodObject) ?? expectation;
  return {
    name: 'Expectations',
    about:
      'What a level says about a competency beside its proficiency: whether it matters most, notes, reasons.',
    names: [name('level', 'Level', 34), name('competency', 'Competency', 26)],
    shown: [],
    columns: columnsOf(object, notation, {}, ['proficiency']),
    rows: levelsInOrder(content).flatMap(({ id, file }) =>
      mappingIn(file.data, 'expectations')
        .filter(([, value]) => value !== 'n/a')
        .map(
          ([competency]): SheetRow => ({
            names: [id, competency],
            shown: [],
            file: file.path,
            path: ['expectations', competency],
          }),
        ),
    ),
    isPart: true,
    rowIs: 'an expectation',
    placeNew([level, competency = '']) {
      const file = filesOf(content, 'level').find(({ id }) => id === level)?.file;
      return file ? { file: file.path, path: ['expectations', competency] } : unknown('level', level);
    },
  };
}

/** What each proficiency of a competency looks like. */
export function rubricSheet(content: Content, notation: Notation): Sheet {
  const [descriptor = z.unknown()] = schemasAt(competencySchema, ['descriptors', '1']);
  return {
    name: 'Rubric',
    about: 'What each proficiency of each competency looks like.',
    names: [name('competency', 'Competency', 26), name('proficiency', 'Proficiency', 12)],
    shown: [],
    columns: columnsOf(descriptor, notation, {}),
    rows: filesOf(content, 'competency').flatMap(({ id, file }) =>
      mappingIn(file.data, 'descriptors').map(
        ([proficiency]): SheetRow => ({
          names: [id, proficiency],
          shown: [],
          file: file.path,
          path: ['descriptors', proficiency],
        }),
      ),
    ),
    isPart: true,
    rowIs: 'a proficiency of a competency',
    placeNew([competency, proficiency = '']) {
      const file = filesOf(content, 'competency').find(({ id }) => id === competency)?.file;
      return file
        ? { file: file.path, path: ['descriptors', proficiency] }
        : unknown('competency', competency);
    },
  };
}

/** Examples of a proficiency in a track. */
export function examplesSheet(content: Content): Sheet {
  return {
    name: 'Examples',
    about: 'Examples of a proficiency in one track, where the work differs.',
    names: [
      name('competency', 'Competency', 26),
      name('track', 'Track', 22),
      name('proficiency', 'Proficiency', 12),
    ],
    shown: [],
    columns: [
      {
        id: 'examples',
        label: 'Examples',
        hint: 'Examples, one on each line. Never another definition.',
        path: [],
        codec: linesCodec,
        width: 90,
      },
    ],
    rows: filesOf(content, 'competency').flatMap(({ id, file }) =>
      mappingIn(file.data, 'trackExamples').flatMap(([track, value]) =>
        Object.keys(isMapping(value) ? value : {}).map(
          (proficiency): SheetRow => ({
            names: [id, track, proficiency],
            shown: [],
            file: file.path,
            path: ['trackExamples', track, proficiency],
          }),
        ),
      ),
    ),
    isPart: true,
    rowIs: 'a list of examples',
    placeNew([competency, track = '', proficiency = '']) {
      const file = filesOf(content, 'competency').find(({ id }) => id === competency)?.file;
      return file
        ? { file: file.path, path: ['trackExamples', track, proficiency] }
        : unknown('competency', competency);
    },
  };
}

/** The ways on from each level. */
export function movesSheet(content: Content, notation: Notation): Sheet {
  return {
    name: 'Moves',
    about: 'The ways on from each level, with their conditions. Promotion within a track exists by itself.',
    names: [name('from', 'From', 34), name('to', 'To', 34)],
    shown: [],
    columns: columnsOf(move, notation, choicesFor(content, 'level'), ['to']),
    rows: levelsInOrder(content).flatMap(({ id, file, data }) =>
      (Array.isArray(data['moves']) ? data['moves'] : []).map(
        (each, index): SheetRow => ({
          names: [id, targetText(isMapping(each) ? each['to'] : undefined)],
          shown: [],
          file: file.path,
          path: ['moves', index],
        }),
      ),
    ),
    isPart: true,
    rowIs: 'a move',
    placeNew([from, to = '']) {
      const file = filesOf(content, 'level').find(({ id }) => id === from);
      if (!file) return unknown('level', from);
      const moves = file.data['moves'];
      const count = Array.isArray(moves) ? moves.length : 0;
      return { file: file.file.path, path: ['moves', count], start: { to: targetOf(to) } };
    },
  };
}

const outside = 'outside: ';

/** Where a move leads, as a text. */
function targetText(to: unknown): string {
  if (Array.isArray(to)) return to.join(', ');
  return isMapping(to) ? `${outside}${to['outside']}` : String(to ?? '');
}

function targetOf(text: string): unknown {
  if (text.startsWith(outside)) return { outside: text.slice(outside.length) };
  const levels = text.split(',').map((level) => level.trim());
  return levels.length > 1 ? levels : text;
}
