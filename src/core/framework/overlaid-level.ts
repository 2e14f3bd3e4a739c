import type { Expectation, Level } from './level.ts';
import type { Source } from './source.ts';
import type { Statement } from './statement.ts';
import type { Overlay } from './things.ts';

/** Whether an overlay is laid over a level, by its track or by itself. */
export function appliesTo(overlay: Overlay, level: Level): boolean {
  return overlay.tracks.includes(level.track) || overlay.levels.includes(level);
}

/**
 * A level as it is under overlays, laid on in the order given. Every line that an overlay changed has it as
 * its source. Neighbours and moves stay those of the level itself.
 */
export function overlaidLevel(level: Level, overlays: readonly Overlay[]): Level {
  return overlays.filter((overlay) => appliesTo(overlay, level)).reduce(lay, level);
}

function lay(level: Level, overlay: Overlay): Level {
  const { add, replace } = overlay;
  const about = [level.about, add.about].filter((text) => text !== undefined).join('\n\n');
  const { responsibilities: _, evidence: __, ...texts } = replace;
  const taken = new Set(
    idsIn(
      [level.responsibilities, level.evidence, ...level.expectations.map((each) => each.statements)].flat(),
    ),
  );
  const apart = (statements: readonly Statement[]) => withFreeIds(statements, taken, overlay.id);
  return withTerms(
    {
      ...level,
      ...texts,
      ...(about ? { about } : {}),
      responsibilities: [
        ...replaced(level.responsibilities, replace.responsibilities),
        ...apart(add.responsibilities),
      ],
      evidence: [...replaced(level.evidence, replace.evidence), ...apart(add.evidence)],
      questions: [...level.questions, ...add.questions],
      expectations: overlaid(level.expectations, overlay),
    },
    overlay,
  );
}

const idsIn = (statements: readonly Statement[]): string[] =>
  statements.flatMap(({ id, parts }) => [id, ...idsIn(parts)]);

/** Ids are unique in a file; those of an overlay may be those of the level under it. */
const withFreeIds = (statements: readonly Statement[], taken: ReadonlySet<string>, by: string): Statement[] =>
  statements.map((statement) => ({
    ...statement,
    id: taken.has(statement.id) ? `${statement.id}-${by}` : statement.id,
    parts: withFreeIds(statement.parts, taken, by),
  }));

function replaced(statements: readonly Statement[], replacements: readonly Statement[]): Statement[] {
  return statements.map((statement) => replacements.find((each) => each.id === statement.id) ?? statement);
}

function overlaid(expectations: readonly Expectation[], overlay: Overlay): Expectation[] {
  const kept = expectations.filter(({ competency }) => !overlay.without.includes(competency));
  const changed = kept.map((before) => {
    const own = overlay.expectations.find((each) => each.competency === before.competency);
    return own ? { ...before, ...own, statements: [...before.statements, ...own.statements] } : before;
  });
  const added = overlay.expectations
    .filter((own) => !kept.some((each) => each.competency === own.competency))
    .map((own): Expectation => ({ importance: 'expected', emphasis: false, ...own }));
  return [...changed, ...added];
}

/** Addresses of links, which no term changes. */
const addresses = /\]\((?:[^()]|\([^()]*\))*\)|<[^\s<>]+>/.source;

/** Reads words differently in the sentences of the level, whole words only, as they are written; the longest first. */
function withTerms(level: Level, overlay: Overlay): Level {
  const { terms } = overlay;
  const words = Object.keys(terms).toSorted((a, b) => b.length - a.length);
  if (words.length === 0) return level;
  const pattern = new RegExp(
    `${addresses}|(?<![\\p{L}\\p{N}])(${words.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const read = (text: string) => text.replace(pattern, (word) => terms[word] ?? word);
  const source: Source = { layer: 'overlay', id: overlay.id, title: overlay.title };
  const readStatement = (statement: Statement): Statement => {
    const text = read(statement.text);
    return text === statement.text ? statement : { ...statement, text, source };
  };
  return {
    ...level,
    ...(level.summary ? { summary: read(level.summary) } : {}),
    ...(level.scopeText ? { scopeText: read(level.scopeText) } : {}),
    responsibilities: level.responsibilities.map(readStatement),
    evidence: level.evidence.map(readStatement),
  };
}

const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
