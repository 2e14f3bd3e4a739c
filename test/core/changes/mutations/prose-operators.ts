import type { Entry } from '../../../../src/core/catalog/catalog.ts';
import type { Draw } from './draw.ts';
import type { Edit } from './edit.ts';
import type { Operator } from './mutation.ts';
import { changeable, inOtherWords, withASlip } from './wordings.ts';

type Prose = 'guide' | 'activity' | 'story' | 'track';

/** Paragraphs that are sentences, not headings, tables or components. */
const isSentence = (paragraph: string): boolean => /^[A-Z][^<|]{80,}$/s.test(paragraph);

/** A body with paragraphs to change. */
function aBody(edit: Edit, draw: Draw, kind: Prose) {
  const file: Entry = edit.file(
    kind,
    draw.one(edit.of(kind).filter(({ body }) => paragraphsOf(body?.text).length > 4)).id,
  );
  const paragraphs = paragraphsOf(file.body?.text);
  const write = (changed: readonly string[]) => {
    if (file.body) file.body = { ...file.body, text: changed.join('\n\n') };
    return { subject: kind, id: file.id };
  };
  return {
    paragraphs,
    sentences: [...paragraphs.keys()].filter((n) => isSentence(paragraphs[n] ?? '')),
    write,
  };
}

const paragraphsOf = (text = ''): string[] => text.trim().split(/\n\n+/);

const moved = (kind: Prose): Operator => ({
  name: `a paragraph of a ${kind} stands elsewhere`,
  kind: 'moved',
  bump: 'minor',
  times: 3,
  make(edit, draw) {
    const { paragraphs, write } = aBody(edit, draw, kind);
    const from = draw.number(paragraphs.length - 2);
    const [taken = ''] = paragraphs.splice(from, 1);
    return write(paragraphs.toSpliced(from + 2, 0, taken));
  },
});

const slip = (kind: Prose): Operator => ({
  name: `a slip in a ${kind}`,
  kind: 'typo',
  bump: 'patch',
  times: 3,
  make(edit, draw) {
    const { paragraphs, sentences, write } = aBody(edit, draw, kind);
    const at = draw.one(sentences);
    return write(paragraphs.with(at, withASlip(paragraphs[at] ?? '', draw)));
  },
});

export const proseOperators: readonly Operator[] = [
  ...(['guide', 'activity', 'track'] as const).flatMap((kind) => [moved(kind), slip(kind)]),
  {
    name: 'a paragraph of a guide in other words',
    kind: 'reworded',
    bump: 'minor',
    times: 3,
    make(edit, draw) {
      const { paragraphs, sentences, write } = aBody(edit, draw, 'guide');
      const { each, changed } = draw.one(changeable(sentences, (n) => paragraphs[n], inOtherWords));
      return write(paragraphs.with(each, changed));
    },
  },
  {
    name: 'a paragraph is added to a story',
    kind: 'new',
    bump: 'minor',
    make(edit, draw) {
      const { paragraphs, write } = aBody(edit, draw, 'story');
      return write(
        paragraphs.toSpliced(
          2,
          0,
          'Nobody asked where the boat had come from, and it stayed on the lawn until autumn.',
        ),
      );
    },
  },
  {
    name: 'a paragraph is taken out of a guide',
    kind: 'removed',
    bump: 'minor',
    make(edit, draw) {
      const { paragraphs, sentences, write } = aBody(edit, draw, 'guide');
      return write(paragraphs.toSpliced(draw.one(sentences), 1));
    },
  },
  {
    name: 'a guide gets another title',
    kind: 'renamed',
    bump: 'minor',
    make(edit, draw) {
      const { id, data } = edit.file('guide', draw.one(edit.of('guide')).id);
      data.title = `How to begin: ${data.title}`;
      return { subject: 'guide', id };
    },
  },
  {
    name: 'the meaning of a term in other words',
    kind: 'reworded',
    bump: 'minor',
    make(edit, draw) {
      const { terms } = edit.data('glossary', 'glossary');
      const { each, changed } = draw.one(changeable(terms, ({ meaning }) => meaning, inOtherWords));
      each.meaning = changed;
      return { subject: 'term', id: each.id };
    },
  },
  {
    name: 'a term is new',
    kind: 'new',
    bump: 'minor',
    times: 1,
    make(edit) {
      edit
        .data('glossary', 'glossary')
        .terms.push({ id: 'ghosting', term: 'Ghosting', meaning: 'Not answering any more.' });
      return { subject: 'term', id: 'ghosting' };
    },
  },
  {
    name: 'the summary of a track in other words',
    kind: 'reworded',
    bump: 'minor',
    make(edit, draw) {
      const { each, changed } = draw.one(
        changeable(edit.of('track'), ({ data }) => data.purpose, inOtherWords),
      );
      edit.data('track', each.id).purpose = changed;
      return { subject: 'track', id: each.id };
    },
  },
  {
    name: 'a line on who would enjoy a track is added',
    kind: 'new',
    bump: 'minor',
    make(edit, draw) {
      const { id, data } = edit.file('track', draw.one(edit.of('track')).id);
      data.suits = [...[data.suits ?? []].flat(), 'Someone who keeps a garden and does not count the slugs.'];
      return { subject: 'track', id };
    },
  },
];
