import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Entry>;
};

/**
 * npm writes a lock without the packages that the registry lacks for other systems, and `npm ci` then refuses
 * that lock on every system.
 */
test('the lock holds every package that another one needs, for every system', () => {
  const missing = Object.entries(packages).flatMap(([place, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !isFoundFrom(place, name))
      .map((name) => `${place || 'package.json'} needs ${name}`),
  );
  expect(missing).toEqual([]);
});

/** Looks where Node looks: in the folder of the package, then in every folder above. */
function isFoundFrom(place: string, name: string): boolean {
  if (`${place ? `${place}/` : ''}node_modules/${name}` in packages) return true;
  const above = place.lastIndexOf('node_modules/');
  return above >= 0 && isFoundFrom(place.slice(0, Math.max(0, above - 1)), name);
}
