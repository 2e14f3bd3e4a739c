import { readFileSync } from 'node:fs';
import path from 'node:path';
import { imageSize } from 'image-size';
import { capitalise } from '../../core/problems/capitalise.ts';
import { nameField } from '../../core/problems/name-field.ts';
import type { Problem } from '../../core/problems/problem.ts';
import { quote } from '../../core/problems/quote.ts';
import type { BrandFile } from '../../core/schema/brand-files.ts';
import { svgRunsCode } from '../../core/schema/svg-runs-code.ts';
import type { BrandLook, FontFacts, PictureSize } from './brand-files.ts';
import { readFont } from './read-font.ts';

/** Reads files that a brand names and that are there, and says which of them cannot be shown. */
export function readBrandFiles(folder: string, files: readonly BrandFile[]): BrandLook {
  const pictures = new Map<string, PictureSize>();
  const fonts = new Map<string, FontFacts>();
  const problems: Problem[] = [];
  for (const named of files) {
    const read = readOne(path.join(folder, named.file), named.use);
    if ('size' in read) pictures.set(named.file, read.size);
    else if ('font' in read) fonts.set(named.file, read.font);
    else problems.push(asProblem(named, read));
  }
  return { files: { pictures, fonts }, problems };
}

type Fault = { fault: string; hint: string };

function readOne(file: string, use: BrandFile['use']): { size: PictureSize } | { font: FontFacts } | Fault {
  const bytes = readFileSync(file);
  if (use === 'font') {
    const font = readFont(bytes);
    return font
      ? { font }
      : {
          fault: 'which is not a font that can be read',
          hint: 'Save it as WOFF2 again, one face in a file.',
        };
  }
  if (file.endsWith('.svg') && svgRunsCode(bytes.toString('utf8'))) {
    return { fault: 'which holds code', hint: 'Save it as a plain SVG, without scripts and foreign parts.' };
  }
  const size = sizeOf(bytes);
  return size
    ? { size }
    : { fault: 'which is not a picture that can be read', hint: 'Save it again, with its width and height.' };
}

function sizeOf(bytes: Buffer): PictureSize | undefined {
  try {
    const { width, height } = imageSize(bytes);
    return width > 0 && height > 0 ? { width, height } : undefined;
  } catch {
    return undefined;
  }
}

const asProblem = ({ path: at, file }: BrandFile, { fault, hint }: Fault): Problem => ({
  check: 'brand-files-can-be-shown',
  severity: 'error',
  file: 'framework.yaml',
  path: at,
  message: `${capitalise(nameField(at))} is ${quote(file)}, ${fault}.`,
  hint,
});
