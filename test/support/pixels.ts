import type { Locator, Page } from 'playwright-core';

/** A pixel's red, green and blue, each up to 255. */
type Pixel = [red: number, green: number, blue: number];

/** The pixels of a picture of an element, as the browser paints it. */
export async function pixelsOf(element: Locator): Promise<Pixel[]> {
  const picture = (await element.screenshot({ animations: 'disabled' })).toString('base64');
  const reader = await element.page().context().newPage();
  const values = Buffer.from(await reader.evaluate(readPixels, picture), 'base64');
  await reader.close();
  return Array.from({ length: values.length / 4 }, (_, n) => [...values.subarray(n * 4, n * 4 + 3)] as Pixel);
}

/** In one text: as three million numbers, a picture is ten seconds on its way out of the browser. */
async function readPixels(picture: string): Promise<string> {
  const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
  const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  const values = context?.getImageData(0, 0, image.width, image.height).data ?? [];
  return btoa(Array.from(values, (value) => String.fromCharCode(value)).join(''));
}

/** What part of the pixels has a colour such as `#a8481a`, or nearly that one. */
export function partOf(pixels: readonly Pixel[], colour: string, tolerance = 14): number {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const isNear = (pixel: Pixel) => pixel.every((value, n) => Math.abs(value - (wanted[n] ?? 0)) <= tolerance);
  return pixels.filter(isNear).length / pixels.length;
}

/** How colourful the most colourful pixel is: nothing in a picture of greys. */
export const colourfulness = (pixels: readonly Pixel[]): number =>
  pixels.reduce((most, pixel) => Math.max(most, Math.max(...pixel) - Math.min(...pixel)), 0);

/** Which of the families that pages bring along have been fetched. */
export const loadedFaces = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
    return [...new Set(loaded.map(({ family }) => family.replaceAll('"', '')))].sort();
  });
