import type { Step } from '../../core/migrations/migration.ts';
import type { FieldPath } from '../../core/problems/problem.ts';
import { type Edit, EditError } from '../edit/edit.ts';
import { orderIn, withYaml } from '../edit/edit-text.ts';
import { editYaml } from '../edit/edit-yaml.ts';
import { parseFile } from '../parse/parse-file.ts';
import { commentsLost, withComments } from './comments.ts';
import { type CutValue, cutValue } from './cut-value.ts';
import { putValue } from './put-value.ts';

/** The text of each file of a content folder, by its path. */
export type Texts = ReadonlyMap<string, string>;

type Move = Step & { do: 'move' };

/** The files after a step of a migration. No comment is lost, and what the step does not touch keeps its bytes. */
export function applyStep(texts: Texts, step: Step): Texts {
  try {
    if (step.do === 'move-file') return withFileMoved(texts, step.file, step.to);
    if (step.do === 'move') return withValueMoved(texts, step);
    return new Map(texts).set(step.file, edited(step.file, textOf(texts, step.file), step));
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    throw new EditError(`\`${step.file}\` cannot be migrated by itself: ${error.message}`);
  }
}

const edited = (file: string, text: string, edit: Edit): string =>
  withYaml(file, text, (yaml) => {
    const after = editYaml(yaml, edit, orderIn(file));
    return withComments(yaml, after, commentsLost(yaml, after));
  });

function withFileMoved(texts: Texts, file: string, to: string): Texts {
  const text = textOf(texts, file);
  if (texts.has(to)) throw new EditError(`There is a file \`${to}\` already.`);
  const moved = new Map(texts).set(to, text);
  moved.delete(file);
  return moved;
}

function withValueMoved(texts: Texts, { file, path, to }: Move): Texts {
  const text = textOf(texts, file);
  const value = valueAt(parseFile(file, text).file?.data, path);
  let cut: CutValue | undefined;
  const rest = withYaml(file, text, (yaml) => {
    cut = cutValue(yaml, path, orderIn(file));
    return cut.rest;
  });
  const left = new Map(texts).set(file, rest);
  const target = left.get(to.file);
  const put = (yaml?: string) => putValue(yaml, to.path, value, cut as CutValue, orderIn(to.file));
  return left.set(to.file, target === undefined ? put() : withYaml(to.file, target, put));
}

function textOf(texts: Texts, file: string): string {
  const text = texts.get(file);
  if (text === undefined) throw new EditError('There is no such file.');
  return text;
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((around, key) => (around as Record<string | number, unknown>)?.[key], data);
}
