import type { FieldPath } from '../problems/problem.ts';
import type { BrandData } from './brand.ts';

/** Faces that computers have, by how `brand.fonts` names them. */
export const computerFaces = ['sans', 'serif', 'mono'] as const;
export type ComputerFace = (typeof computerFaces)[number];

export const isComputerFace = (written: string): written is ComputerFace =>
  (computerFaces as readonly string[]).includes(written);

/** What a file of the brand is for, and so of what sort it has to be. */
export type BrandFileUse = 'picture' | 'icon' | 'font';

export interface BrandFile {
  path: FieldPath;
  file: string;
  use: BrandFileUse;
}

/** The endings that a file for each use may have. */
export const endings: Readonly<Record<BrandFileUse, readonly string[]>> = {
  picture: ['.svg', '.png', '.webp'],
  icon: ['.svg', '.png'],
  font: ['.woff2'],
};

/** Every file that a brand names, with the place where it does. */
export function brandFilesOf({ logo, icon, fonts = {} }: BrandData = {}): BrandFile[] {
  return [
    ...one(logo?.light, ['logo', 'light'], 'picture'),
    ...one(logo?.dark, ['logo', 'dark'], 'picture'),
    ...one(icon, ['icon'], 'icon'),
    ...fontFiles(fonts.text, 'text'),
    ...fontFiles(fonts.title, 'title'),
  ];
}

const one = (file: string | undefined, place: FieldPath, use: BrandFileUse): BrandFile[] =>
  file === undefined ? [] : [{ path: ['brand', ...place], file, use }];

function fontFiles(written: string | string[] | undefined, role: string): BrandFile[] {
  const at = ['fonts', role];
  if (Array.isArray(written)) return written.flatMap((file, n) => one(file, [...at, n], 'font'));
  return written !== undefined && isComputerFace(written) ? [] : one(written, at, 'font');
}
