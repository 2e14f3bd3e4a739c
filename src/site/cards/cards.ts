import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Framework } from '../../core/framework/framework.ts';
import type { Level } from '../../core/framework/level.ts';
import { noteUntold } from '../../core/framework/reads.ts';
import type { FrameworkData } from '../../core/schema/framework-file.ts';
import { contentTypeOf } from '../content-type-of.ts';
import { heldBrandFiles } from '../held-brand-files.ts';
import { plain } from '../markdown.ts';
import { siteOptions } from '../site-options.ts';
import { cardFaces } from './card-faces.ts';
import { type CardLogo, levelCard } from './level-card.ts';
import { renderCard } from './render-card.ts';

/** Above as many levels, cards are made only where a framework asks for them: each takes longer than a page. */
const manyLevels = 300;

/** Whether levels have cards at all: the address of a picture has to be a full one, so the site has to know its own. */
function hasCards({ about, levels, files }: Framework): boolean {
  if (!siteOptions().site || !about.shows.has('cards')) return false;
  const written = files.find(({ kind }) => kind === 'framework')?.data as FrameworkData | undefined;
  return levels.length <= manyLevels || written?.features?.cards === 'on';
}

/** Where on the site the card of a level is; nothing where it has none, as where a face lacks letters of its title. */
export function cardPath(level: Level, framework: Framework): string | undefined {
  if (!hasCards(framework)) return undefined;
  const { title } = cardFaces(framework.about.brand);
  return title.widthOf(plain(level.title)) === undefined ? undefined : `/levels/${level.id}/card.png`;
}

/** The card of a level as a PNG. */
export async function cardOf(
  level: Level,
  framework: Framework,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  noteUntold();
  const faces = cardFaces(framework.about.brand);
  const drawing = levelCard(level, framework, faces, logoOf(framework));
  return drawing === undefined ? undefined : renderCard(drawing, faces);
}

/** The logo for light paper, where it is of a kind that cards can hold. */
function logoOf({ about }: Framework): CardLogo | undefined {
  const file = about.brand.logo?.light;
  const size = file ? heldBrandFiles().pictures.get(file) : undefined;
  if (!file || !size || !/\.(svg|png)$/.test(file)) return undefined;
  const bytes = readFileSync(path.join(siteOptions().content, file));
  return { ...size, data: `data:${contentTypeOf(file)};base64,${bytes.toString('base64')}` };
}
