import { nameEntry } from '../catalog/name-entry.ts';
import { aKind } from '../schema/kinds.ts';
import type { CatalogCheck } from './check.ts';

export const retiredThingsNameASuccessor: CatalogCheck = {
  name: 'retired-things-name-a-successor',
  rule: 'A retired track or level says what took its place, and is not its own successor.',
  severity: 'warning',
  run(catalog, _context, report) {
    for (const entry of [...catalog.of('track').values(), ...catalog.of('level').values()]) {
      const { status, successor } = entry.data;
      if (status !== 'retired' || (successor !== undefined && successor !== entry.id)) continue;
      report({
        file: entry.file,
        path: [successor === undefined ? 'status' : 'successor'],
        message:
          successor === undefined
            ? `${nameEntry(entry)} is retired and has no \`successor\`.`
            : `${nameEntry(entry)} is retired and names itself as its \`successor\`.`,
        hint: `Name ${aKind(entry.kind)} that took its place, so that readers of the old page know where to go.`,
      });
    }
  },
};
