import { beforeAll, expect, test } from 'vitest';
import { randomFrom } from '../../scripts/support/random-from.ts';
import { frameworkFor } from '../../src/core/framework/framework-for.ts';
import { type DefaultContent, defaultContent } from './default-content.ts';
import { pieces } from './pieces.ts';
import { mistyped, type Word, wordsOf } from './typos.ts';

/** Many runs take a while on a busy machine. `MUTATIONS=3000 npx vitest run test/disk/mutations.test.ts` makes more. */
const patient = 600_000;
const typos = Number(process.env['MUTATIONS'] ?? 400);
const mutations = typos;

let content: DefaultContent;

beforeAll(async () => {
  content = await defaultContent();
});

/** What is said of one typo. */
interface Answer {
  typo: string;
  isTold: boolean;
  isAtTheLine: boolean;
  meansAnother: boolean;
}

function answerTo({ file, word, offset }: Word, typo: string): Answer {
  const text = content.texts.get(file) ?? '';
  const line = text.slice(0, offset).split('\n').length;
  const told = content.withText(file, text.slice(0, offset) + typo + text.slice(offset + word.length));
  const here = told.filter((problem) => problem.file === file && problem.line === line);
  const meant = here.flatMap(({ hint }) => /Did you mean `([^`]+)`/.exec(hint ?? '')?.[1] ?? []);
  return {
    typo: `${file}:${line} ${word} → ${typo}`,
    isTold: told.length > 0,
    isAtTheLine: here.length > 0,
    meansAnother: meant.some((each) => each !== word),
  };
}

function answers(seed: number): Answer[] {
  const random = randomFrom(seed);
  const words = [...content.texts].flatMap(([file, text]) => {
    const entry = content.entryOf(file);
    return entry ? wordsOf(entry, text) : [];
  });
  const bySort = [...Map.groupBy(words, ({ sort }) => sort).values()];
  const answered: Answer[] = [];
  while (answered.length < typos) {
    const sort = bySort[answered.length % bySort.length] ?? words;
    const word = sort[Math.floor(random() * sort.length)];
    const typo = word ? mistyped(word.word, random) : '';
    if (word && typo !== word.word) answered.push(answerTo(word, typo));
  }
  return answered;
}

const typosOf = (answered: readonly Answer[], is: (answer: Answer) => boolean): string[] =>
  answered.filter(is).map(({ typo }) => typo);

test('typos are told, nearly all at their very line, and few are taken for something else', {
  timeout: patient,
}, () => {
  const answered = answers(20_270_301);
  expect(typosOf(answered, ({ isTold }) => !isTold)).toEqual([]);
  expect(typosOf(answered, ({ isAtTheLine }) => !isAtTheLine).length).toBeLessThan(0.05 * typos);
  expect(typosOf(answered, ({ meansAnother }) => meansAnother).length).toBeLessThan(0.03 * typos);
});

/** What breaks YAML, MDX and what is read from them most easily. */
const broken = [
  ...pieces,
  ...['n/a', '0', '-1', '1e9', '~', 'any', 'constructor'],
  ...['$1m ', 'TODO ', 'a.b@c.de ', 'https://wiki/x ', 'strong ', 'top 5% ', 'é', '\ud800'],
];

/** A text with one to three pieces put in, parts taken out, or parts repeated elsewhere. */
function mutated(text: string, random: () => number): string {
  const upTo = (limit: number): number => Math.floor(random() * limit);
  let result = text;
  for (let edits = 1 + upTo(3); edits > 0; edits--) {
    const at = upTo(result.length);
    const from = upTo(result.length);
    const insert =
      [broken[upTo(broken.length)] ?? '', '', result.slice(from, from + upTo(60))][upTo(3)] ?? '';
    result = result.slice(0, at) + insert + result.slice(at + (insert === '' ? upTo(40) : 0));
  }
  return result;
}

test('whatever happens to a file, all that is said of it has its place', { timeout: patient }, () => {
  const random = randomFrom(7);
  const files = [...content.texts.keys()];
  for (let n = 0; n < mutations; n++) {
    const file = files[Math.floor(random() * files.length)] ?? '';
    const text = mutated(content.texts.get(file) ?? '', random);
    const lines = text.split('\n');
    for (const problem of content.withText(file, text)) {
      expect(problem.message).toMatch(/^[\s\S]+\.$/);
      expect(problem.line).toBeGreaterThanOrEqual(1);
      if (problem.file !== file) continue;
      expect(problem.line, `${file}, mutation ${n}`).toBeLessThanOrEqual(lines.length);
      expect(problem.column).toBeLessThanOrEqual((lines[problem.line - 1]?.length ?? 0) + 1);
    }
  }
});

test('whatever words a file holds, the checks of ladders and texts go through it', {
  timeout: patient,
}, () => {
  const random = randomFrom(11);
  const files = [...content.texts.keys()];
  for (let n = 0; n < mutations / 20; n++) {
    const file = files[Math.floor(random() * files.length)] ?? '';
    const words = (content.texts.get(file) ?? '').split(/(?<=[a-z]) (?=[a-z])/);
    const changed = words.map((word) =>
      random() < 0.02 ? `${broken[Math.floor(random() * broken.length)]}${word}` : word,
    );
    for (const { message, line } of content.reviewed(file, changed.join(' '))) {
      expect(message).toMatch(/^[\s\S]+\.$/);
      expect(line).toBeGreaterThanOrEqual(1);
    }
  }
});

test('nothing is said of what nobody changed', () => {
  const [file = '', text = ''] = [...content.texts][0] ?? [];
  expect(content.withText(file, text)).toEqual([]);
  expect(frameworkFor(content.catalog, 'managers').levels).not.toEqual([]);
});
