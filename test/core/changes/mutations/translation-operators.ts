import type { Entry } from '../../../../src/core/catalog/catalog.ts';
import { sourceFingerprint } from '../../../../src/core/catalog/source-fingerprint.ts';
import { sourceOf } from '../../../../src/core/catalog/translations.ts';
import type { Draw } from './draw.ts';
import type { Edit } from './edit.ts';
import type { Expected, Operator } from './mutation.ts';
import { withASlip } from './wordings.ts';

type Kind = 'level' | 'competency' | 'activity' | 'guide' | 'track';
type Texts = Record<string, unknown>;

const language = 'de';
const inGerman = (subject: string, id: string): Expected => ({ subject, id, language });

/** A file of a kind and its translation, both free to be changed. */
function aPair(edit: Edit, draw: Draw, kind: Kind) {
  const { id } = draw.one(edit.of(kind));
  const source: Entry = edit.file(kind, id);
  const translation = edit.file('translation', `${language}/${source.file}`);
  return { id, source, translation, texts: translation.data as Texts, said: inGerman(kind, id) };
}

/** Whoever translates has looked at what the source says now. */
function noteAsCurrent(edit: Edit, translation: Entry<'translation'>): void {
  const { file } = sourceOf(translation);
  const source = edit.entries.find((entry) => entry.file === file);
  if (source) translation.data.translatedFrom = sourceFingerprint(source);
}

const fieldOf: Record<Kind, string> = {
  level: 'summary',
  competency: 'definition',
  activity: 'risk',
  guide: 'summary',
  track: 'purpose',
};
const kinds = Object.keys(fieldOf) as Kind[];
const others = 'Das sagen wir nun mit ganz anderen Worten, damit es jeder beim ersten Lesen versteht.';

const reworded: readonly Operator[] = kinds.map((kind) => ({
  name: `a text of the translation of a ${kind} in other words`,
  kind: 'reworded',
  bump: 'patch',
  make(edit, draw) {
    const { texts, said } = aPair(edit, draw, kind);
    texts[fieldOf[kind]] = others;
    return said;
  },
}));

const slips: readonly Operator[] = kinds.map((kind) => ({
  name: `a slip in the translation of a ${kind}`,
  kind: 'typo',
  bump: 'patch',
  times: 3,
  make(edit, draw) {
    const { texts, said } = aPair(edit, draw, kind);
    texts[fieldOf[kind]] = withASlip(String(texts[fieldOf[kind]]), draw);
    return said;
  },
}));

const gone = (isBackwards: boolean): readonly Operator[] =>
  kinds.map((kind) => ({
    name: `the translation of a ${kind} is ${isBackwards ? 'new' : 'gone'}`,
    kind: isBackwards ? 'translated' : 'untranslated',
    bump: 'patch',
    isBackwards,
    make(edit, draw) {
      const { translation, said } = aPair(edit, draw, kind);
      edit.entries = edit.entries.filter((entry) => entry !== translation);
      return said;
    },
  }));

const oneTextGone = (isBackwards: boolean): readonly Operator[] =>
  kinds.map((kind) => ({
    name: `a text of a ${kind} is ${isBackwards ? 'translated as well' : 'no longer translated'}`,
    kind: isBackwards ? 'translated' : 'untranslated',
    bump: 'patch',
    isBackwards,
    times: 1,
    make(edit, draw) {
      const { texts, said } = aPair(edit, draw, kind);
      delete texts[fieldOf[kind]];
      return said;
    },
  }));

const word = 'Notes are sorted by the day on which they were taken.';

const sourceChanges = (follows: boolean): readonly Operator[] =>
  (['activity', 'track', 'guide'] as const).map((kind) => ({
    name: `a text of a ${kind} changed and its translation ${follows ? 'follows' : 'does not'}`,
    kind: follows ? 'reworded' : 'stale',
    bump: 'minor',
    inSource: ['reworded'],
    make(edit, draw) {
      const { source, texts, translation, said } = aPair(edit, draw, kind);
      (source.data as unknown as Texts)[fieldOf[kind]] = word;
      if (follows) {
        texts[fieldOf[kind]] = 'Notizen stehen in der Reihenfolge der Tage.';
        noteAsCurrent(edit, translation);
      }
      return said;
    },
  }));

/** The list of questions of a level: nothing is asked by them. */
function questionsOf(source: Entry, texts: Texts): [string[], string[]] {
  return [(source.data as { questions: string[] }).questions, texts['questions'] as string[]];
}

const lists: readonly Operator[] = [
  {
    name: 'a question is added and not translated',
    kind: 'stale',
    bump: 'minor',
    inSource: ['new'],
    make(edit, draw) {
      const { source, texts, said } = aPair(edit, draw, 'level');
      questionsOf(source, texts)[0].splice(1, 0, 'Who would miss you first, and why?');
      return said;
    },
  },
  {
    name: 'a question is added and translated',
    kind: 'translated',
    bump: 'minor',
    inSource: ['new'],
    make(edit, draw) {
      const { source, texts, translation, said } = aPair(edit, draw, 'level');
      const [asked, inOther] = questionsOf(source, texts);
      asked.splice(1, 0, 'Who would miss you first, and why?');
      inOther.splice(1, 0, 'Wem würdest du zuerst fehlen, und warum?');
      noteAsCurrent(edit, translation);
      return said;
    },
  },
  {
    name: 'a question is taken out in both',
    kind: [],
    bump: 'minor',
    inSource: ['removed'],
    make(edit, draw) {
      const { source, texts, translation, said } = aPair(edit, draw, 'level');
      for (const list of questionsOf(source, texts)) list.splice(0, 1);
      noteAsCurrent(edit, translation);
      return said;
    },
  },
  {
    name: 'a question is taken out of the source alone',
    kind: 'stale',
    bump: 'minor',
    inSource: ['removed'],
    make(edit, draw) {
      const { source, texts, said } = aPair(edit, draw, 'level');
      questionsOf(source, texts)[0].splice(0, 1);
      return said;
    },
  },
  {
    name: 'questions change places in both',
    kind: [],
    bump: 'minor',
    inSource: ['moved'],
    make(edit, draw) {
      const { source, texts, translation, said } = aPair(edit, draw, 'level');
      for (const list of questionsOf(source, texts)) list.push(...list.splice(0, 1));
      noteAsCurrent(edit, translation);
      return said;
    },
  },
];

const paragraphs = (text: string): string[] => text.trim().split(/\n\n+/);

function inBody(name: string, kind: Operator['kind'], change: (texts: string[]) => string[]): Operator {
  return {
    name,
    kind,
    bump: 'patch',
    make(edit, draw) {
      const { translation, said } = aPair(edit, draw, 'activity');
      const { body } = translation;
      if (body) translation.body = { ...body, text: change(paragraphs(body.text)).join('\n\n') };
      return said;
    },
  };
}

const bodies: readonly Operator[] = [
  inBody('a paragraph of a translation is new', 'new', (texts) => texts.toSpliced(1, 0, others)),
  inBody('a paragraph of a translation is gone', 'removed', (texts) => texts.slice(1)),
  inBody('a paragraph of a translation stands elsewhere', 'moved', ([first = '', ...rest]) => [
    ...rest,
    first,
  ]),
];

interface Word {
  id: string;
  name?: string;
  term?: string;
}

const list = (edit: Edit, file: string, field: string): Word[] =>
  (edit.data('translation', `${language}/${file}`) as Texts)[field] as Word[];

const words: readonly Operator[] = (
  [
    ['framework.yaml', 'scale', 'proficiency', 'name'],
    ['framework.yaml', 'grades', 'grade', 'name'],
    ['framework.yaml', 'competencyGroups', 'competency-group', 'name'],
    ['glossary.yaml', 'terms', 'term', 'term'],
  ] as const
).map(([file, field, kind, name]) => ({
  name: `a ${kind} is called otherwise in another language`,
  kind: 'reworded',
  bump: 'patch',
  make(edit, draw) {
    const found = draw.one(list(edit, file, field));
    found[name] = 'Ganz anders';
    return inGerman(kind, found.id);
  },
}));

const wordsOfSource: Operator = {
  name: 'a metric is called otherwise, and not in the other language',
  kind: 'stale',
  bump: 'minor',
  inSource: ['renamed'],
  make(edit, draw) {
    const found = draw.one(edit.framework.metrics ?? []);
    found.name = 'Something else altogether';
    return inGerman('metric', found.id);
  },
};

const upkeep: readonly Operator[] = [
  {
    name: 'a translation that was out of date is no longer',
    kind: 'up-to-date',
    bump: 'patch',
    isBackwards: true,
    make(edit, draw) {
      const { texts, said } = aPair(edit, draw, 'level');
      texts['translatedFrom'] = '0000000000000000';
      return said;
    },
  },
  {
    name: 'a translation was looked through and stays as it is',
    kind: 'up-to-date',
    bump: 'minor',
    inSource: ['reworded'],
    make(edit, draw) {
      const { source, translation, said } = aPair(edit, draw, 'track');
      (source.data as unknown as Texts)['purpose'] = word;
      noteAsCurrent(edit, translation);
      return said;
    },
  },
  {
    name: 'a translation without a fingerprint lags behind',
    kind: 'stale',
    bump: 'minor',
    inSource: ['reworded'],
    make(edit, draw) {
      const { source, texts, said } = aPair(edit, draw, 'track');
      delete texts['translatedFrom'];
      (source.data as unknown as Texts)['purpose'] = word;
      return said;
    },
  },
  {
    name: 'a thing goes with its translation',
    kind: [],
    bump: 'minor',
    inSource: ['removed', 'activity-missing'],
    make(edit, draw) {
      const { id, translation, said } = aPair(edit, draw, 'activity');
      edit.entries = edit.entries.filter((entry) => entry !== translation);
      edit.remove('activity', id);
      return said;
    },
  },
  {
    name: 'a number changes, which no translation holds',
    kind: [],
    bump: 'minor',
    inSource: ['changed', 'raised', 'lowered'],
    make(edit, draw) {
      const { source, said } = aPair(edit, draw, 'activity');
      (source as Entry<'activity'>).data.effortHours = 0.5;
      return said;
    },
  },
  {
    name: 'something is translated into one more language',
    kind: 'translated',
    bump: 'patch',
    make(edit, draw) {
      const { translation, source, id } = aPair(edit, draw, 'level');
      edit.add({ ...translation, id: `fr/${source.file}`, file: `translations/fr/${source.file}` });
      return { subject: 'level', id, language: 'fr' };
    },
  },
];

export const translationOperators: readonly Operator[] = [
  ...reworded,
  ...slips,
  ...gone(false),
  ...gone(true),
  ...oneTextGone(false),
  ...oneTextGone(true),
  ...sourceChanges(false),
  ...sourceChanges(true),
  ...lists,
  ...bodies,
  ...words,
  wordsOfSource,
  ...upkeep,
];
