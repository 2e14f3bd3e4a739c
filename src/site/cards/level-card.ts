import { hexOf } from '../../core/colour/colour.ts';
import type { Framework } from '../../core/framework/framework.ts';
import type { Level } from '../../core/framework/level.ts';
import { directionOf } from '../../core/views/language-name.ts';
import { hueNumber, hues } from '../../core/views/track-hues.ts';
import { asHtml } from '../html-text.ts';
import { plain } from '../markdown.ts';
import type { CardFace, CardFaces } from './card-faces.ts';
import { setLines } from './set-lines.ts';

/** What link previews expect. */
const cardSize = { width: 1200, height: 630 };

const margin = 80;
const left = 184;
const width = cardSize.width - left - margin;

const ink = hexOf({ lightness: 0.22, chroma: 0.012, hue: 70 });
const muted = hexOf({ lightness: 0.44, chroma: 0.014, hue: 75 });
const paper = hexOf({ lightness: 0.986, chroma: 0.006, hue: 88 });
const siteAccent = '#284ea7';

/** The card of a level as a drawing; nothing where a face lacks letters of its title, which would come out empty. */
export function levelCard(
  level: Level,
  framework: Framework,
  faces: CardFaces,
  logo?: CardLogo,
): string | undefined {
  const { about } = framework;
  const title = setLines(plain(level.title), { face: faces.title, size: 84, width, most: 3 });
  if (!title) return undefined;
  const room = 4 - title.length;
  const summary = setLines(plain(level.summary ?? ''), { face: faces.text, size: 36, width, most: 1 + room });
  const kicker = setLines(
    [level.track.mark, level.track.title, level.grade?.name]
      .filter(Boolean)
      .map((each) => plain(each ?? ''))
      .join(' · '),
    { face: faces.text, size: 30, width, most: 1 },
  );
  const name = setLines(plain(about.brand.name), { face: faces.text, size: 30, width: 700, most: 1 });
  const track = hexOf({
    lightness: 0.51,
    chroma: 0.115,
    hue: hues(framework)[hueNumber(framework, level.track)] ?? 0,
  });
  const isRtl = directionOf(about.language) === 'rtl';
  const text = textAt(isRtl);
  const parts = [
    `<rect width="1200" height="630" fill="${paper}"/>`,
    line(level, track),
    ...text(kicker, { face: faces.text, size: 30, y: 132, fill: muted }),
    ...text(title, { face: faces.title, size: 84, y: 236, fill: ink }),
    ...text(summary, { face: faces.text, size: 36, y: 236 + title.length * 92, fill: ink }),
    ...(logo ? [logoAt(logo)] : text(name, { face: faces.text, size: 30, y: 566, fill: muted })),
    `<rect y="618" width="1200" height="12" fill="${about.brand.accent?.light ?? siteAccent}"/>`,
  ];
  const mirrored = isRtl ? ' direction="rtl"' : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"${mirrored}>${parts.join('')}</svg>`;
}

/** A picture of the brand, in the form of an address that holds it. */
export interface CardLogo {
  data: string;
  width: number;
  height: number;
}

const logoHeight = 44;

const logoAt = ({ data, width: own, height }: CardLogo): string =>
  `<image x="${left}" y="${576 - logoHeight}" width="${Math.round((logoHeight * own) / height)}" height="${logoHeight}" href="${data}"/>`;

/** The track as on the map: it goes on where levels stand above or below. */
function line(level: Level, colour: string): string {
  const [x, y] = [112, 208];
  const from = level.after.length > 0 ? 0 : y;
  const to = level.before.length > 0 ? 618 : y;
  return `<path d="M${x} ${from}V${to}" stroke="${colour}" stroke-width="16"/><circle cx="${x}" cy="${y}" r="27" fill="${paper}" stroke="${colour}" stroke-width="14"/>`;
}

interface Place {
  face: CardFace;
  size: number;
  y: number;
  fill: string;
}

const textAt =
  (isRtl: boolean) =>
  (lines: readonly string[] = [], { face, size, y, fill }: Place): string[] =>
    lines.map(
      (each, n) =>
        `<text x="${isRtl ? cardSize.width - margin : left}" y="${y + n * Math.round(size * (size > 60 ? 1.1 : 1.36))}" font-family="${asHtml(face.family)}" font-size="${size}" fill="${fill}">${asHtml(each)}</text>`,
    );
