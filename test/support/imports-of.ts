import ts from 'typescript';

/** What a file imports, at its start, on the way, or as a type: `.ts` and `.mjs` whole, of `.astro` the code in it. */
export function importsOf(file: string, text: string): string[] {
  const code = file.endsWith('.astro') ? codeOfAstro(text) : text;
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The part between the fences and the scripts, each on its own so that none hides another. */
function codeOfAstro(text: string): string {
  const [, frontmatter = ''] = /^---\r?\n(.*?)\r?\n---/s.exec(text) ?? [];
  const scripts = [...text.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, script = '']) => script);
  return [frontmatter, ...scripts].join('\n');
}
