import { readFile } from 'node:fs/promises';
import { cardFiles } from 'virtual:card-files';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { CardFaces } from './card-faces.ts';
import { flatPng } from './flat-png.ts';

let ready: Promise<void> | undefined;

/** A drawing as a PNG, set in these faces alone. */
export async function renderCard(drawing: string, faces: CardFaces): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= start();
  await ready;
  const fontBuffers = [...new Set([faces.text.bytes, faces.title.bytes])];
  const card = new Resvg(drawing, {
    font: { fontBuffers, defaultFontFamily: faces.text.family },
  });
  const picture = card.render();
  const { pixels, width, height } = picture;
  // A logo may bring more colours than a list can hold.
  const png = flatPng(pixels, width, height) ?? new Uint8Array(picture.asPng());
  picture.free();
  card.free();
  return png;
}

/** A site in several languages is built once for each in one process, and the renderer starts only once. */
async function start(): Promise<void> {
  try {
    await initWasm(await readFile(cardFiles.renderer));
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('Already initialized'))) throw error;
  }
}
