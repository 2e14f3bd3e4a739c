import { hash } from 'node:crypto';
import { link, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Framework } from '../../../src/core/framework/framework.ts';
import { byId } from '../../../src/core/views/by-id.ts';
import { whoNeeds } from '../../../src/core/views/who-needs.ts';
import { lastChanges } from '../../../src/disk/last-changes.ts';
import { needsAnswer } from '../../../src/site/needs-answer.ts';
import { digestOfFile } from '../../../src/site/note-file.ts';
import { changedCells, digestOf, marksOf } from './marks.ts';
import type { KnownPages } from './memory.ts';
import type { PageNotes } from './page-notes.ts';

/** The site that is there, and what is known of its pages. */
export interface SiteBefore {
  folder: string;
  known: KnownPages | undefined;
}

interface Now {
  framework: Framework;
  /** All that pages are made of beside the framework, as text. */
  allElse: readonly string[];
  /** The content folder. */
  content: string;
  /** The folder in which the new site is made. */
  site: string;
}

export interface TakingOver {
  /** Whether a page would come out otherwise than before, as far as the framework tells, by the place of its file in the site. */
  isChanged(place: string): boolean;
  /** Begins to take pages over that somebody will ask for, and tells of each that is taken over. */
  begin(places: readonly string[], taken: (place: string) => void): void;
  /** Takes a page over if it would come out as it was. Returns whether it did. */
  take(place: string): Promise<boolean>;
  /** Notes what a page was made of; nothing where that is not known. */
  note(place: string, notes: PageNotes | undefined): void;
  /** What is known of the pages by now, and how many were taken over. */
  outcome(): Outcome;
}

export interface Outcome {
  known: KnownPages;
  taken: number;
}

/** Takes over pages of the site before, and remembers what is known of those of this one. */
export function takingOver(before: SiteBefore, { framework, allElse, content, site }: Now): TakingOver {
  const { frame: own, cells } = marksOf(framework);
  const frame = digestOf([own, ...allElse]);
  const { known } = before;
  const earlier = known?.frame === frame ? known : undefined;
  const changed = earlier ? changedCells(earlier.cells, cells) : new Set<number>();
  const isAsBefore = sameAnswers(content, framework);
  const notes = new Map<string, PageNotes>();
  let count = 0;
  const isChanged = (place: string): boolean => {
    const page = earlier?.notes.get(place);
    return !page || page.cells.some((cell) => changed.has(cell));
  };
  async function taken(place: string): Promise<boolean> {
    const page = earlier?.notes.get(place);
    if (!page || isChanged(place) || !(await isAsBefore(page.facts))) return false;
    const isTaken = await moved(path.join(before.folder, place), path.join(site, place), page.digest);
    if (isTaken) notes.set(place, page);
    if (isTaken) count += 1;
    return isTaken;
  }
  const begun = new Map<string, Promise<boolean>>();
  const take = (place: string): Promise<boolean> => {
    const taking = begun.get(place) ?? taken(place);
    begun.set(place, taking);
    return taking;
  };
  return {
    isChanged,
    begin(places, tell) {
      const next = places.values();
      const takeAll = async () => {
        for (const place of next) {
          // Whoever asks for the page is told what is in the way of it.
          if (await take(place).catch(() => false)) tell(place);
        }
      };
      for (let n = 0; n < atOnce; n += 1) void takeAll();
    },
    take,
    note(place, page) {
      if (page) notes.set(place, page);
    },
    outcome: () => ({ known: { frame, cells, notes }, taken: count }),
  };
}

/** How many pages are taken over side by side: more would wait for the disk no better. */
const atOnce = 8;

/**
 * Gives a page of the site before, if there is one with this digest, a place in the new site. Returns whether it did. The
 * site before is deleted afterwards, so that a second name does for a copy where there can be one. What lies in the new
 * place already is left there.
 */
async function moved(from: string, to: string, digest: string): Promise<boolean> {
  const bytes = await readFile(from).catch(() => undefined);
  if (!bytes || hash('sha256', bytes, 'base64') !== digest) return false;
  await mkdir(path.dirname(to), { recursive: true });
  const write = () => writeFile(to, bytes, { flag: 'wx' });
  return link(from, to)
    .catch(write)
    .then(
      () => true,
      () => false,
    );
}

/** Tells whether everything that was asked has the same answer now. */
function sameAnswers(content: string, framework: Framework): (facts: PageNotes['facts']) => Promise<boolean> {
  const answers = new Map<string, string>();
  // Many pages ask at once, and git is asked once for all of them.
  let days: Promise<ReadonlyMap<string, string>> | undefined;
  async function answerTo(question: string): Promise<string | undefined> {
    const [kind = '', about = ''] = question.split(/ (.*)/s);
    if (kind === 'file') return digestOfFile(path.join(content, about));
    if (kind === 'needs') return needsNow(framework, about);
    if (kind !== 'day') return undefined;
    days ??= lastChanges(content);
    return (await days).get(about) ?? '';
  }
  return async (facts) => {
    for (const [question, answer] of facts) {
      const now = answers.get(question) ?? (await answerTo(question));
      if (now !== answer) return false;
      answers.set(question, now);
    }
    return true;
  };
}

function needsNow(framework: Framework, id: string): string | undefined {
  const competency = byId(framework.competencies, id);
  return competency && needsAnswer(whoNeeds(framework, competency));
}
