import type { AstroIntegration } from 'astro';

/** Calls `onPage` before each page that a build renders, with its number and how many there are. */
export function countPages(onPage: (number: number, all: number) => void): AstroIntegration {
  return {
    name: 'trellis-count-pages',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        let number = 0;
        let all = 0;
        setPrerenderer((usual) => ({
          ...usual,
          async getStaticPaths() {
            const paths = await usual.getStaticPaths();
            all = paths.length;
            return paths;
          },
          async render(request, options) {
            number += 1;
            onPage(number, all);
            return usual.render(request, options);
          },
        }));
      },
    },
  };
}
