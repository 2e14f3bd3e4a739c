import type { FieldPath } from '../../core/problems/problem.ts';
import { fieldsOf } from '../../core/schema/fields-of.ts';
import { schemas } from '../../core/schema/index.ts';
import { placeOf } from '../../core/schema/places.ts';
import { yamlOf } from '../parse/yaml-of.ts';
import type { Edit } from './edit.ts';
import { editYaml } from './edit-yaml.ts';

/**
 * The text of a content file with changes made to its data, one after the other. All that is not changed keeps its bytes:
 * comments, the order of fields, quotation marks, line ends. Throws an `EditError` where that cannot be done.
 */
export const editText = (path: string, text: string, edits: readonly Edit[]): string =>
  withYaml(path, text, (yaml) => edits.reduce((before, edit) => editYaml(before, edit, orderIn(path)), yaml));

/** The text of a content file with other YAML: all of a YAML file, the front matter of an MDX file. */
export function withYaml(path: string, text: string, change: (yaml: string) => string): string {
  const isProse = path.endsWith('.mdx');
  const start = isProse ? text.indexOf('\n') + 1 : 0;
  // In an MDX file, the first line stands before the YAML as an empty one.
  const yaml = yamlOf(path, text).slice(isProse ? 1 : 0);
  return text.slice(0, start) + change(yaml) + text.slice(start + yaml.length);
}

/** The fields of the file in the order of its schema. */
export function orderIn(path: string): (at: FieldPath) => string[] {
  const place = placeOf(path);
  return (at) => (place ? fieldsOf(schemas[place.kind], at) : []);
}
