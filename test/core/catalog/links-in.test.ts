import { expect, test } from 'vitest';
import { linkedThings } from '../../../src/core/catalog/linked-things.ts';
import { linksIn } from '../../../src/core/catalog/links-in.ts';

test.each([
  ['A [link](level/rep).', [{ url: 'level/rep', isPicture: false }]],
  ['A ![picture](media/map.png).', [{ url: 'media/map.png', isPicture: true }]],
  [
    '[![A picture](media/a.png)](guide/b)',
    [
      { url: 'guide/b', isPicture: false },
      { url: 'media/a.png', isPicture: true },
    ],
  ],
  ['See <https://example.com/a?b=1&c=2>.', [{ url: 'https://example.com/a?b=1&c=2', isPicture: false }]],
  ['Write to <sales@example.com>.', [{ url: 'mailto:sales@example.com', isPicture: false }]],
  ['[a][b]\n\n[b]: guide/c "Title"', [{ url: 'guide/c', isPicture: false }]],
  ['[a]\n\n[a]: guide/c', [{ url: 'guide/c', isPicture: false }]],
  ['[a](<my guide.pdf>)', [{ url: 'my%20guide.pdf', isPicture: false }]],
  ['[a](javascript:alert(1))', [{ url: 'javascript:alert(1)', isPicture: false }]],
  ['[a](java&#115;cript:x)', [{ url: 'javascript:x', isPicture: false }]],
  ['[a](b "<img src=\\"c\\">")', [{ url: 'b', isPicture: false }]],
  ['`[a](b)`', []],
  ['[a] (b)', []],
  ['\\[a](b)', []],
  ['<a href="b">c</a>', []],
  ['Half of [all] people: 3 < 5.', []],
  ['', []],
])('%j holds its links', (text, links) => {
  expect(linksIn(text)).toEqual(links);
});

test.each([
  ['level/rep', [{ target: 'level', id: 'rep' }]],
  ['level/rep#ways-on', [{ target: 'level', id: 'rep' }]],
  ['guide/first-week/', [{ target: 'guide', id: 'first-week' }]],
  ['glossary/champion', [{ target: 'term', id: 'champion' }]],
  [
    'move/a/b',
    [
      { target: 'level', id: 'a' },
      { target: 'level', id: 'b' },
    ],
  ],
  ['level/a%20b', [{ target: 'level', id: 'a b' }]],
  ['level/a?b', undefined],
  ['move/a//', undefined],
  ['level/a/b', undefined],
  ['move/a', undefined],
  ['assignment/a', undefined],
  ['framework/framework', undefined],
  ['constructor/a', undefined],
  ['level/', undefined],
  ['/level/a', undefined],
  ['https://example.com/a', undefined],
])('%s names its things', (url, things) => {
  expect(linkedThings(url)).toEqual(things);
});
