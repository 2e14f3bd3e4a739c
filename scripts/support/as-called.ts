let isPackage = false;

/** From now on, commands name themselves the way they are called where Trellis is a package. */
export function callAsPackage(): void {
  isPackage = true;
}

/**
 * A text that names commands as they are called here: `npm run check -- --fix` in a clone of Trellis is
 * `npx trellis check --fix` where Trellis is a package.
 */
export function asCalled(text: string): string {
  if (!isPackage) return text;
  return text
    .replace(/npm run (?:-s )?([a-z]+)( --(?= ))?/g, 'npx trellis $1')
    .replace(/npm start( --(?= ))?/g, 'npx trellis start');
}
