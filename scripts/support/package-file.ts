import { commands } from './commands.ts';

/** The `package.json` of a repository that has Trellis as a package, from a place where npm finds it. */
export function packageFile(folder: string, trellis: string): string {
  const scripts = Object.fromEntries(Object.keys(commands).map((name) => [name, `trellis ${name}`]));
  const about = {
    name: nameOf(folder),
    private: true,
    description: 'Our career framework. Trellis makes the site of it.',
    scripts,
    dependencies: { trellis },
    // Its packages need no program to run while they are installed.
    allowScripts: { esbuild: false },
  };
  return `${JSON.stringify(about, null, 2)}\n`;
}

/** npm takes small letters, digits and dashes; a repository called like its package could not install it. */
function nameOf(folder: string): string {
  const name = folder
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return name === '' || name === 'trellis' ? 'careers' : name;
}
