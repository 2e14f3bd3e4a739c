import type { CardFace } from './card-faces.ts';

interface Setting {
  face: CardFace;
  size: number;
  width: number;
  /** The most lines there may be; what does not fit is left out, and the last line says so. */
  most: number;
}

const ellipsis = '…';

/** A text in lines of a width; nothing where the face lacks one of its letters. */
export function setLines(text: string, { face, size, width, most }: Setting): string[] | undefined {
  const tidy = text.replace(/\s+/g, ' ').trim();
  if (face.widthOf(tidy) === undefined) return undefined;
  const fits = (line: string): boolean => (face.widthOf(line) ?? 0) * size <= width;
  const lines: string[] = [];
  for (const word of tidy.split(' ').flatMap((each) => piecesOf(each, fits))) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && fits(longer)) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines.length > most ? [...lines.slice(0, most - 1), cut(lines[most - 1] ?? '', face, fits)] : lines;
}

/** A word as it is, or cut where it is wider than a line. */
function piecesOf(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [];
  for (const letter of word) {
    const longer = `${pieces.at(-1) ?? ''}${letter}`;
    if (pieces.length > 0 && fits(longer)) pieces.splice(-1, 1, longer);
    else pieces.push(letter);
  }
  return pieces;
}

function cut(line: string, face: CardFace, fits: (line: string) => boolean): string {
  const end = face.widthOf(ellipsis) === undefined ? '...' : ellipsis;
  let kept = line;
  while (kept.length > 1 && !fits(kept + end))
    kept = kept.includes(' ') ? kept.slice(0, kept.lastIndexOf(' ')) : [...kept].slice(0, -1).join('');
  return kept.replace(/[\s,;:.–—-]+$/u, '') + end;
}
