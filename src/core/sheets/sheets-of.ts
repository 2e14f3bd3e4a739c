import type { Content } from '../schema/content-file.ts';
import type { Notation } from './codec.ts';
import { activitiesSheet, competenciesSheet, levelsSheet, tracksSheet } from './file-sheets.ts';
import { matrixSheet } from './matrix-sheet.ts';
import { examplesSheet, expectationsSheet, movesSheet, rubricSheet } from './part-sheets.ts';
import type { Sheet } from './sheet.ts';

const makers = {
  Matrix: matrixSheet,
  Tracks: tracksSheet,
  Levels: levelsSheet,
  Expectations: expectationsSheet,
  Moves: movesSheet,
  Competencies: competenciesSheet,
  Rubric: rubricSheet,
  Examples: examplesSheet,
  Activities: activitiesSheet,
};

export const sheetNames = Object.keys(makers);

/**
 * A framework as tables. They show what the files say, for every audience, and nothing derived. Files whose shape is wrong
 * are shown as far as they can be.
 */
export const sheetsOf = (content: Content, notation: Notation): Sheet[] =>
  Object.values(makers).map((sheet) => sheet(content, notation));
