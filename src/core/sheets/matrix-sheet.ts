import { isMapping } from '../schema/check-shape.ts';
import type { Content } from '../schema/content-file.ts';
import { expectationCodec } from './expectation-codec.ts';
import { levelsInOrder } from './file-sheets.ts';
import type { FieldColumn, Sheet, SheetRow } from './sheet.ts';
import { filesOf, wordsAt } from './words.ts';

/**
 * What is expected where: a row for each level, and for each grade and track that expects something of all its levels.
 * Levels are rows, however many there are, since spreadsheets filter and sort rows only.
 */
export function matrixSheet(content: Content): Sheet {
  const scale = wordsAt(content, 'scale');
  return {
    name: 'Matrix',
    about:
      'Which proficiency each level expects in each competency; x: expected, at no stated proficiency. Empty: nothing of its own is expected there; the rows of its grade and its track hold as well.',
    names: [{ id: 'row', label: 'Row', hint: 'Names the row. Leave it as it is.', width: 36 }],
    shown: [
      { id: 'title', label: 'Title', hint: 'Shown here to read.', width: 34, from: 'the sheet Levels' },
      { id: 'grade', label: 'Grade', hint: 'Shown here to read.', width: 8, from: 'the sheet Levels' },
    ],
    columns: columns(content, scale),
    rows: [...gradeRows(content), ...trackRows(content), ...levelRows(content)],
    isPart: false,
    isGrid: true,
    rowIs: 'a level',
    placeNew: ([row = '']) => placeNew(row, content),
  };
}

function columns(content: Content, scale: ReturnType<typeof wordsAt>): FieldColumn[] {
  const codec = expectationCodec(scale);
  const groups = wordsAt(content, 'competencyGroups').map(({ id }) => id);
  const place = (data: Readonly<Record<string, unknown>>): number =>
    groups.indexOf(String(data['group'])) * 1000 + Number(data['order'] ?? 999);
  return filesOf(content, 'competency')
    .sort((a, b) => place(a.data) - place(b.data))
    .map(({ id, title, data }) => ({
      id,
      label: title || id,
      hint: typeof data['definition'] === 'string' ? data['definition'] : '',
      path: [id],
      codec,
      width: 5,
      choices: [...scale.map((_, index) => String(index + 1)), 'x', 'n/a'],
    }));
}

function gradeRows(content: Content): SheetRow[] {
  const list = filesOf(content, 'framework')[0]?.data['grades'];
  if (!Array.isArray(list)) return [];
  return list.flatMap((grade, index): SheetRow[] =>
    isMapping(grade) && grade['baseline'] !== undefined
      ? [
          {
            names: [`grade/${grade['id']}`],
            shown: [`Everyone at ${grade['name']}`, String(grade['id'])],
            file: 'framework.yaml',
            path: ['grades', index, 'baseline'],
          },
        ]
      : [],
  );
}

const trackRows = (content: Content): SheetRow[] =>
  filesOf(content, 'track')
    .filter(({ data }) => isMapping(data['expectations']))
    .map(({ id, title, file }) => ({
      names: [`track/${id}`],
      shown: [`Everyone in ${title}`, ''],
      file: file.path,
      path: ['expectations'],
    }));

const levelRows = (content: Content): SheetRow[] =>
  levelsInOrder(content).map(({ id, title, data, file }) => ({
    names: [`level/${id}`],
    shown: [title, String(data['grade'] ?? '')],
    file: file.path,
    path: ['expectations'],
  }));

/** A new level gets its row in the sheet of levels first; a track or a grade that expected nothing so far may do so now. */
function placeNew(row: string, content: Content): ReturnType<Sheet['placeNew']> {
  const [kind, id] = row.split('/');
  const level = filesOf(content, 'level').find((each) => kind === 'level' && each.id === id);
  const track = filesOf(content, 'track').find((each) => kind === 'track' && each.id === id);
  const file = (level ?? track)?.file;
  if (file) return { file: file.path, path: ['expectations'] };
  const grade = wordsAt(content, 'grades').findIndex((each) => kind === 'grade' && each.id === id);
  if (grade >= 0) return { file: 'framework.yaml', path: ['grades', grade, 'baseline'] };
  return {
    fault: `\`${row}\` is not a level, a track or a grade.`,
    hint: 'Write `level/` and the id of a level. A new level needs a row in the sheet Levels as well.',
  };
}
