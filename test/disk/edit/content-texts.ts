import { readdirSync, readFileSync } from 'node:fs';
import { placeOf } from '../../../src/core/schema/places.ts';

/** Every file of the frameworks that come with Trellis. */
export function contentTexts(): { path: string; text: string }[] {
  return ['content', 'examples/small-company'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => placeOf(path) && /\.(yaml|mdx)$/.test(path))
      .map((path) => ({ path, text: readFileSync(`${folder}/${path}`, 'utf8') })),
  );
}
