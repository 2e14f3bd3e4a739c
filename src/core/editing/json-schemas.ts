import type { Catalog } from '../catalog/catalog.ts';
import { changeableChecks } from '../ladder-checks/settings-name-checks.ts';
import { type Kind, kinds } from '../schema/kinds.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { knownIdsIn } from './known-ids.ts';

/** The kinds whose shape is known from their own file: a translation has the shape of what it translates. */
const describedKinds = kinds.filter((kind) => kind !== 'translation');

/** The JSON Schemas of all kinds of files, with the ids that a catalog knows. */
export function jsonSchemas(catalog: Catalog): { kind: Kind; text: string }[] {
  const checks = changeableChecks().map(({ name, rule }) => ({ id: name, says: rule }));
  const known = knownIdsIn(catalog, checks);
  return describedKinds.map((kind) => ({ kind, text: `${JSON.stringify(jsonSchemaOf(kind, known))}\n` }));
}
