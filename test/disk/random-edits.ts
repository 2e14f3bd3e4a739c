import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** One thing that somebody does to a content folder, and how it is called where it brings out a fault. */
export type RandomEdit = () => string;

const words = [
  'TODO',
  'someone.else@example.com',
  '€5,000',
  'blue sky',
  'often and proactively',
  '[Level](level/nowhere)',
];

const severities = ['off', 'note', 'warning', 'error'];
const checks = ['text-complete', 'sentences-are-short', 'exceptions-silence-something', 'words-name-an-act'];
const pictures = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>',
  '<svg viewBox="0 0 7 7"><script/></svg>',
];

/** Edits of all kinds to the files of a folder, of which the same numbers give the same ones. */
export function randomEdits(folder: string, random: () => number): RandomEdit {
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const first = new Map(filesIn(folder).map((file) => [file, readFileSync(path.join(folder, file))]));
  const write = (file: string, content: string | Buffer) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  };
  const texts = () => filesIn(folder).filter((file) => !file.startsWith('media/'));
  const change = (does: string, made: (text: string) => string) => {
    const file = any(texts());
    write(file, made(readFileSync(path.join(folder, file), 'utf8')));
    return `${does} ${file}`;
  };
  const inWords = (text: string, word: string) => {
    const spots = [...text.matchAll(/(?<=": "|said )\w/g)].map(({ index }) => index);
    const at = any(spots) ?? 0;
    return `${text.slice(0, at)}${word} ${text.slice(at)}`;
  };
  const settings = (field: string, value: unknown) => {
    const data = JSON.parse(String(first.get('framework.yaml')));
    write('framework.yaml', JSON.stringify({ ...data, [field]: value }, undefined, 1));
    return `framework.yaml: ${field} ${JSON.stringify(value)}`;
  };
  const edits: RandomEdit[] = [
    () => change('a word in', (text) => inWords(text, any(words))),
    () =>
      change('as long as before:', (text) =>
        text.replace(/said (\w)/, (_, a) => `said ${a === 'x' ? 'y' : 'x'}`),
      ),
    () => change('cut off:', (text) => text.slice(0, Math.floor(text.length * random()))),
    () => change('a body for', (text) => `${text}\nA sentence in {braces}.\n`),
    () => change('a paragraph for', (text) => `${text}\nA sentence with a [link](guide/guide).\n`),
    () => change('untouched:', (text) => text),
    () => {
      const file = any(texts());
      rmSync(path.join(folder, file));
      return `without ${file}`;
    },
    () => {
      const file = any(texts());
      const copy = file.replace(/(\.\w+)$/, `-${Math.floor(random() * 3)}$1`);
      write(copy, readFileSync(path.join(folder, file)));
      return `${file} as ${copy}`;
    },
    () => settings('checks', { [any(checks)]: any(severities) }),
    () => settings('words', { secret: { add: [any(['said', 'blue'])] } }),
    () => settings('language', any(['en', 'de', 'pt'])),
    () => settings('audiences', [{ id: 'all', name: 'All' }]),
    () => {
      write('media/logo.svg', any(pictures));
      return 'another logo';
    },
    ...Array.from({ length: 6 }, () => () => {
      const file = any([...first.keys()]);
      write(file, first.get(file) ?? '');
      return `${file} as it was`;
    }),
    () => {
      for (const file of filesIn(folder)) if (!first.has(file)) rmSync(path.join(folder, file));
      for (const [file, content] of first) write(file, content);
      return 'all as it was';
    },
  ];
  return () => any(edits)();
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => statSync(path.join(folder, name)).isFile()).sort();
}
