import { git } from './git.ts';

/** A release of the content, as a tag of its repository says it. */
export interface Release {
  tag: string;
  version: string;
  /** The day of the tag, such as `2027-01-31`. */
  day: string;
}

/**
 * Releases up to what is checked out, the highest version first: tags such as `v1.2.0`, `1.2.0` or `content-v1.2.0`.
 * Empty where there is no git, no repository or no such tag.
 */
export async function releaseTags(folder: string): Promise<Release[]> {
  try {
    const list = await git(folder, [
      'tag',
      '--merged',
      'HEAD',
      '--format=%(refname:strip=2)%09%(creatordate:short)',
    ]);
    return list.split('\n').flatMap(asRelease).sort(byVersion);
  } catch {
    return [];
  }
}

function asRelease(line: string): Release[] {
  const [tag = '', day = ''] = line.split('\t');
  const [, version] = /^(?:[\w.-]+[-/])?v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/.exec(tag) ?? [];
  return version && day ? [{ tag, version, day }] : [];
}

const byVersion = (a: Release, b: Release): number =>
  b.version.localeCompare(a.version, 'en', { numeric: true }) || (a.tag < b.tag ? -1 : 1);
