import type { WordListName } from '../../schema/word-lists.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';

/** The words of one list, by what is the matter with them, and the phrases in which they are fine. */
interface WordList {
  /** Each with the direction in which to look for something better. */
  groups: Readonly<Record<string, readonly string[]>>;
  allow?: readonly string[];
}

/** The lists of a language. What a language has no list for is not looked for in it. */
export type WordLists = Readonly<Partial<Record<WordListName, WordList>>>;

const languages: Readonly<Record<string, WordLists>> = { en, de, fr, es };

/** The lists of a language, by the first part of its tag. */
export const wordListsOf = (language: string): WordLists =>
  languages[language.toLowerCase().split('-')[0] ?? ''] ?? {};

/** Where to look for something better, by list and group. A list has one text for the words that a framework adds. */
const directions: Readonly<Record<WordListName, Readonly<Record<string, string>>>> = {
  vague: {
    added: 'Say what somebody would see.',
    manner:
      'Leave the word out, or say what tells a good result from a poor one: what exists afterwards, and who would notice.',
    praise:
      'Say what somebody has done that shows it, so that a reader can think of last month and answer yes or no.',
    initiative:
      'Say what is begun, and before whom or what: "closes what has not moved for a quarter" instead of "proactively manages the pipeline".',
    strategy: 'Say which decision it is about, and how far ahead.',
    need: 'Say when it is needed, and who says so.',
    verbs: 'Say what the person does and what then exists or changes.',
  },
  notObservable: {
    added: 'Say what is done or said.',
    mind: 'Nobody can see what somebody knows or feels. Say what they explain, decide or do with it.',
    looks: 'Say what the person does, rather than how others see them.',
  },
  traits: {
    added: 'Describe an act instead of a trait.',
    character:
      'Describe an act instead of a trait: what does somebody do who is like this? Traits invite judging people by how alike they are.',
    age: 'Leave it out. It says who should apply rather than what is done, and shuts people out.',
    battle: 'Say what is done for a customer. Words of hunting and war put off many who would do it well.',
    belonging: 'Say which behaviour counts. "Fit" is judged by likeness.',
  },
  degrees: { added: '', degree: '' },
  placeholders: {
    added: 'Finish it, or mark the thing as `status: planned`.',
    open: 'Finish it, or take it out. A level or track that is still to come can be marked `status: planned`.',
  },
  exclusionary: {
    added: 'Say what somebody has to be able to do.',
    degree:
      'Say what somebody has to be able to do, or add "or equivalent experience". A degree shuts out people who learned it elsewhere.',
    years:
      'Say what somebody has done or can do. Years tell how long it took, and shut out those who were faster or came from elsewhere.',
    language:
      'Say what somebody has to be able to say or write, and to whom: "negotiates in German" instead of "native speaker".',
    body: 'Say what has to get done, and that the way of doing it can be adjusted.',
    travel: 'Say what the journeys are for, and that they can be arranged or done another way.',
  },
  segments: {
    added:
      'A segment is better laid over levels as an overlay: the level stays one, and its page says what differs.',
    segment:
      'A segment is better laid over levels as an overlay: the level stays one, and its page says what differs.',
  },
  ranking: {
    added: 'Say what has to be reached, so that everyone can.',
    ranking:
      'Say what has to be reached. Where only a share may pass, not everyone ever can, however good they are.',
  },
  secret: { added: 'Mark the part as `audience: internal`, or take it out.' },
};

/** The direction for a group of a list; the general one where it has none of its own. */
export const directionFor = (list: WordListName, group: string): string =>
  directions[list][group] ?? directions[list]['added'] ?? '';
