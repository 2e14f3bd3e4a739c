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

/** What is made of the brand, as Vite knows it: anew when another framework is held. */
export const brandModules: readonly string[] = [styles, fonts].map((name) => `\0${name}`);

/**
 * Serves `virtual:brand.css`, the styles in which the brand differs from the site's own, and `virtual:brand-fonts`,
 * the addresses of the font files that a page begins with.
 */
export function brandModule({ content }: { content: string }): Plugin {
  const onDisk = (file: string): string => path.join(content, file).replaceAll('\\', '/');
  return {
    name: 'trellis-brand',
    config: () => ({ server: { fs: { allow: [content] } } }),
    resolveId: (id) => (id === styles || id === fonts ? `\0${id}` : undefined),
    load(id) {
      const framework = heldFramework();
      if (id === `\0${styles}`) return framework ? brandStyles(framework, heldBrandFiles(), onDisk) : '';
      if (id !== `\0${fonts}`) return undefined;
      const { text, title } = framework?.about.brand.fonts ?? {};
      return addresses([...firstFile(text, 'text', onDisk), ...firstFile(title, 'title', onDisk)]);
    },
  };
}

function firstFile(face: Face | undefined, role: string, onDisk: (file: string) => string): string[] {
  if (!face) return [fileURLToPath(new URL(`../assets/fonts/${role}.woff2`, import.meta.url))];
  return 'files' in face ? face.files.slice(0, 1).map(onDisk) : [];
}

function addresses(files: readonly string[]): string {
  const imports = files.map((file, n) => `import font${n} from ${JSON.stringify(`${file}?url`)};`);
  return `${imports.join('\n')}\nexport const fonts = [${files.map((_, n) => `font${n}`).join(', ')}];\n`;
}
