import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { catalogues } from '../../src/core/words/index.ts';
import { entriesOf } from '../core/words/read-catalogue.ts';
import { runScript } from '../support/run-script.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { filesOf } from './support/files-of.ts';
import { small, smallContent } from './support/small-content.ts';

/** The small framework, said to be in Arabic and shown in Japanese too. */
const content = () => {
  const written = readFileSync(path.join(small, 'framework.yaml'), 'utf8');
  return smallContent({
    'framework.yaml': written.replace('language: en', 'language: ar\nlanguages: [ja]'),
  });
};

// A single English word may be the name of a field or part of an address.
const sentences = (language: 'en' | 'ar' | 'ja') =>
  entriesOf(catalogues[language]).flatMap(({ sentence, forms, texts }) =>
    sentence || forms ? [] : texts.filter((text) => text.length > 9 && !/[{}]|^[a-z]+$/i.test(text)),
  );

async function pagesBuilt(): Promise<[file: string, html: string][]> {
  const out = path.join(temporaryFolder(), 'site');
  await runScript('build', ['--content', content(), '--out', out, '--health']);
  return Object.entries(filesOf(out))
    .filter(([file]) => file.endsWith('.html') && file !== '404.html')
    .map(([file, bytes]) => [file, Buffer.from(bytes, 'latin1').toString('utf8')]);
}

test('a framework in Arabic that is shown in Japanese has no word of another language on its pages', async () => {
  const pages = await pagesBuilt();
  const heads = pages.map(([file, html]) =>
    [file.split('/')[0] === 'ja' ? 'ja:' : 'ar:', /<html[^>]*>/.exec(html)?.[0]].join(' '),
  );
  expect([...new Set(heads)].sort()).toEqual([
    'ar: <html lang="ar" dir="rtl">',
    'ja: <html lang="ja" dir="ltr">',
  ]);
  for (const language of ['ar', 'ja'] as const) {
    const own = pages.filter(([file]) => file.startsWith('ja/') === (language === 'ja'));
    const others = (['en', 'ar', 'ja'] as const).filter((each) => each !== language).flatMap(sentences);
    const found = own.flatMap(([file, html]) =>
      others.filter((sentence) => html.includes(sentence)).map((sentence) => [file, sentence]),
    );
    expect(found).toEqual([]);
    const said = sentences(language).filter((sentence) => own.some(([, html]) => html.includes(sentence)));
    expect(said.length).toBeGreaterThan(200);
  }
});
