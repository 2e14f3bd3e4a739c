import { z } from 'zod';

/** The lists of words that checks look for in texts. */
export const wordListNames = [
  'vague',
  'notObservable',
  'traits',
  'degrees',
  'placeholders',
  'exclusionary',
  'segments',
  'ranking',
  'secret',
] as const;

export type WordListName = (typeof wordListNames)[number];

const about: Readonly<Record<WordListName, string>> = {
  vague: 'Words that hide the lack of an act, such as *effectively*.',
  notObservable: 'Beginnings of a behaviour that nobody can see, such as *understands*.',
  traits: 'Traits instead of behaviours, such as *resilient*.',
  degrees: 'Words that tell neighbouring proficiencies apart by degree only, such as *often*.',
  placeholders: 'Words that stand for something still to be written, such as *TBD*.',
  exclusionary: 'Requirements that shut people out, such as *native speaker*.',
  segments: 'Segments of customers, which belong in an overlay and not in a title.',
  ranking: 'Words that rank people against each other, such as *stack ranking*.',
  secret: 'Names of customers and whatever else may not get out.',
};

/** At least four letters before `*`, so that a slip does not find half of all words. */
const phrase = z.string().regex(/^(?!.*(^|\s)[^\s*]{0,3}\*)\s*[^\s*]+\*?(\s+[^\s*]+\*?)*\s*$/u);

const changes = z.strictObject({
  add: z
    .array(phrase)
    .optional()
    .describe(
      'Words or phrases to look for too. `*` at the end of a word stands for any ending, `#` for a number.',
    ),
  allow: z
    .array(phrase)
    .optional()
    .describe('Words or phrases that are fine here, such as *strong password*.'),
});

/** What a framework adds to the lists of its language, and what it allows. */
export const wordChanges = z.strictObject(
  Object.fromEntries(wordListNames.map((name) => [name, changes.optional().describe(about[name])])) as Record<
    WordListName,
    z.ZodOptional<typeof changes>
  >,
);

export type WordChanges = z.infer<typeof wordChanges>;
