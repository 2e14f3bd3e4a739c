import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Face } from '../core/framework/brand.ts';
import { brandStyles } from './brand-styles.ts';
import { heldBrandFiles } from './held-brand-files.ts';
import { heldFramework } from './held-framework.ts';

/** Ends in `.css`, so that Vite takes it for one of the styles of every page. */
const styles = 'virtual:brand.css';
const fonts = 'virtual:brand-fonts';
const cards = 'virtual:card-files';

/** What is made of the brand, as Vite knows it: anew when another framework is held. */
export const brandModules: readonly string[] = [styles, fonts].map((name) => `\0${name}`);

/**
 * Serves `virtual:brand.css`, the styles in which the brand differs from the site's own, `virtual:brand-fonts`, the
 * addresses of the font files that a page begins with, and `virtual:card-files`, where the files lie that cards are
 * made with: code that was bundled does not know where Trellis is.
 */
export function brandModule({ content }: { content: string }): Plugin {
  return {
    name: 'trellis-brand',
    config: () => ({ server: { fs: { allow: [content] } } }),
    resolveId: (id) => ([styles, fonts, cards].includes(id) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${styles}`) return stylesNow(content);
      if (id === `\0${fonts}`) return fontsNow(content);
      return id === `\0${cards}` ? `export const cardFiles = ${JSON.stringify(cardFiles)};` : undefined;
    },
  };
}

/** The code of what is made of the brand that is held. */
export const brandCode = (content: string): string => stylesNow(content) + fontsNow(content);

function stylesNow(content: string): string {
  const framework = heldFramework();
  return framework ? brandStyles(framework, heldBrandFiles(), addressIn(content)) : '';
}

function fontsNow(content: string): string {
  const { text, title } = heldFramework()?.about.brand.fonts ?? {};
  const addressOf = addressIn(content);
  return addresses([...firstFile(text, 'text', addressOf), ...firstFile(title, 'title', addressOf)]);
}

const addressIn =
  (content: string) =>
  (file: string): string =>
    path.join(content, file).replaceAll('\\', '/');

const ownFont = (role: string): string =>
  fileURLToPath(new URL(`../assets/fonts/${role}.woff2`, import.meta.url));

const cardFiles = {
  text: ownFont('text'),
  title: ownFont('title'),
  renderer: createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm'),
};

function firstFile(face: Face | undefined, role: string, onDisk: (file: string) => string): string[] {
  if (!face) return [ownFont(role)];
  return 'files' in face ? face.files.slice(0, 1).map(onDisk) : [];
}

function addresses(files: readonly string[]): string {
  const imports = files.map((file, n) => `import font${n} from ${JSON.stringify(`${file}?url`)};`);
  return `${imports.join('\n')}\nexport const fonts = [${files.map((_, n) => `font${n}`).join(', ')}];\n`;
}
