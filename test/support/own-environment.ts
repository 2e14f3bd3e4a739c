/** Vitest, and Astro's configuration inside it, set these for themselves; a build that inherits them goes wrong. */
const notForChildren = [
  'NODE_ENV',
  'TEST',
  'VITEST',
  'MODE',
  'DEV',
  'PROD',
  'SITE',
  'BASE_URL',
  'ASSETS_PREFIX',
];

/** The environment for a command that a test starts: as if nobody tested it. */
export function ownEnvironment(): NodeJS.ProcessEnv {
  const isForChildren = (name: string) =>
    !notForChildren.includes(name) && !/^(VITEST|TRELLIS|npm)_/.test(name);
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => isForChildren(name)));
}
