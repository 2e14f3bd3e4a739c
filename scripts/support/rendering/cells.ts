import type { Entry } from '../../../src/core/catalog/catalog.ts';
import type { Framework } from '../../../src/core/framework/framework.ts';
import type { Level, Move } from '../../../src/core/framework/level.ts';
import { noteCell } from '../../../src/core/framework/reads.ts';

/**
 * What changes often and is read by few pages. All else belongs to what is the same for every page, so that a field which
 * is not here makes more pages anew than it has to, and never fewer.
 */
const ofLevel = [
  'owner',
  'reviewBy',
  'summary',
  'about',
  'scopeText',
  'scope',
  'responsibilities',
  'expectations',
  'expectationRule',
  'alternatives',
  'results',
  'facts',
  'elsewhere',
  'contributions',
  'evidence',
  'notThis',
  'growHere',
  'reports',
  'steps',
  'capacity',
  'typicalTenure',
  'expectedPace',
  'payNote',
  'questions',
] as const satisfies (keyof Level)[];

const ofMove = [
  'condition',
  'gates',
  'availability',
  'ifNoOpening',
  'process',
  'keepsGrade',
  'rightOfReturn',
  'protectedRamp',
  'term',
  'advice',
  'payNote',
] as const satisfies (keyof Move)[];

/** A file as it was written: what pages show of it is linked. */
const ofFile = ['data'] as const satisfies (keyof Entry)[];

/** How far each language is translated, which pages for editors show. */
const ofFramework = ['translations'] as const satisfies (keyof Framework)[];

type Fields = Record<string, unknown>;

/** The cells of a framework in their order, whether or not its things have the fields. */
export function* cellsIn(framework: Framework): Iterable<{ thing: Fields; field: string }> {
  const { levels, moves, files } = framework;
  const watched: [things: readonly object[], fields: readonly string[]][] = [
    [levels, ofLevel],
    [moves, ofMove],
    [files, ofFile],
    [[framework], ofFramework],
  ];
  for (const [things, fields] of watched) {
    for (const thing of things) for (const field of fields) yield { thing: thing as Fields, field };
  }
}

/** Has every reading of a cell noted from now on. */
export function noteReadings(framework: Framework): void {
  let number = 0;
  for (const { thing, field } of cellsIn(framework)) watch(thing, field, number++);
}

/** Whether a thing has a field is the same for every page, so that a field which is not there needs no watching. */
function watch(thing: Fields, field: string, number: number): void {
  if (!Object.hasOwn(thing, field)) return;
  const value = thing[field];
  const cell = { number, notedBy: 0 };
  const get = () => {
    noteCell(cell);
    return value;
  };
  Object.defineProperty(thing, field, { enumerable: true, get });
}
