import { readdirSync, readFileSync } from 'node:fs';

/** Every page that people read in the repository. */
export function documentation(): { file: string; text: string }[] {
  const docs = readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .sort();
  const others = [
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'src/README.md',
    'examples/small-company/README.md',
  ];
  return [...others, ...docs].map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}
