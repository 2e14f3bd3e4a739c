import { type BrandFiles, noBrandFiles } from '../disk/brand/brand-files.ts';

/** As in `held-framework.ts`: commands and pages run in one process, with a module graph each. */
const holder = globalThis as { [key: symbol]: BrandFiles | undefined };
const key = Symbol.for('trellis.brand-files');

/** Makes these the files that belong to the framework which is held. */
export function holdBrandFiles(files: BrandFiles): void {
  holder[key] = files;
}

export const heldBrandFiles = (): BrandFiles => holder[key] ?? noBrandFiles;
