import type { Catalog } from '../../catalog/catalog.ts';
import type { Framework } from '../../framework/framework.ts';
import { type Bump, type FrameworkChange, highestBump } from '../change.ts';
import { byWeight, frameworkChanges } from '../framework-changes.ts';
import { readerChanges } from '../reader-changes.ts';
import { type Dictionary, noDictionary } from '../texts/dictionary.ts';
import { translationChanges } from '../translations/translation-changes.ts';
import { compareVersions, raisedVersion } from './raised-version.ts';

/** What changed between two frameworks, ready to be printed. */
export interface ChangesReport {
  bump: Bump;
  changes: readonly FrameworkChange[];
  version: VersionAdvice;
  /** What a level is called, by its id now or before. */
  titleOf(level: string): string;
}

/** The versions that both frameworks say, and the one that the changes ask for; it is absent where nothing changed. */
export interface VersionAdvice {
  before?: string;
  after?: string;
  asked?: string;
  isRaised: boolean;
}

/** A framework, for the narrowest audience, and the files that it was made of. */
export interface WholeFramework {
  catalog: Catalog;
  framework: Framework;
}

export function changesReport(
  one: WholeFramework,
  other: WholeFramework,
  dictionary: Dictionary = noDictionary,
): ChangesReport {
  const [before, after] = [one.framework, other.framework];
  const whole = frameworkChanges(before, after, dictionary);
  const changes = [
    ...byWeight([...whole, ...readerChanges(one.catalog, other.catalog, whole, dictionary)]),
    ...translationChanges(one, other, dictionary),
  ];
  const titles = new Map([...before.levels, ...after.levels].map(({ id, title }) => [id, title]));
  const bump = highestBump(changes);
  return {
    bump,
    changes,
    version: versionAdvice(before.about.version, after.about.version, bump),
    titleOf: (level) => titles.get(level) ?? level,
  };
}

function versionAdvice(before: string | undefined, after: string | undefined, bump: Bump): VersionAdvice {
  const asked = before === undefined ? undefined : raisedVersion(before, bump);
  const isRaised = asked === undefined || (after !== undefined && compareVersions(after, asked) >= 0);
  return {
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(asked === undefined ? {} : { asked }),
    isRaised,
  };
}
