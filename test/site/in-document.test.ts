import { expect, test, vi } from 'vitest';

vi.stubEnv('BASE_URL', '/careers/');
const { inDocument, pieceOf } = await import('../../src/site/in-document.ts');

const placing = {
  path: '/levels/seller/',
  number: '1.2',
  deeper: 2,
  held: new Set(['/levels/seller/', '/levels/lead/', '/glossary/']),
};
const placed = (html: string) => inDocument(pieceOf(html, placing), placing);

test('ids stand below the page they come from, and what names them follows', () => {
  expect(placed('<p id="work" aria-describedby="a b">x</p><label for="work">y</label>')).toBe(
    '<p id="levels/seller/work" aria-describedby="levels/seller/a levels/seller/b">x</p><label for="levels/seller/work">y</label>',
  );
});

test.each([
  ['#work', '#levels/seller/work'],
  ['/careers/levels/lead/', '#levels/lead'],
  ['/careers/levels/lead/#scope', '#levels/lead/scope'],
  ['/careers/glossary/#quota', '#glossary/quota'],
  ['/careers/levels/other/#scope', '/careers/levels/other/#scope'],
  ['/careers/compare/?levels=seller', '/careers/compare/?levels=seller'],
  ['https://example.com/levels/lead/', 'https://example.com/levels/lead/'],
  ['mailto:a@example.com', 'mailto:a@example.com'],
])('a link to %s becomes one to %s', (href, target) => {
  expect(placed(`<a href="${href}">x</a>`)).toBe(`<a href="${target}">x</a>`);
});

test('headings go down, the sixth stays, and the first is counted', () => {
  expect(placed('<h1 class="a">A</h1><h2>B</h2><h5>C</h5>')).toBe(
    '<h3 class="a"><span class="document-number">1.2</span> A</h3><h4>B</h4><h6>C</h6>',
  );
});

test('no part of it is a landmark', () => {
  expect(
    placed(
      '<section class="s" aria-labelledby="t">a</section><nav aria-label="n">b</nav><aside>c</aside><svg role="img" aria-label="d"></svg>',
    ),
  ).toBe('<section class="s">a</section><div>b</div><div>c</div><svg role="img" aria-label="d"></svg>');
});

test('scripts, links of a statement to itself and marks for the search index are left out', () => {
  expect(
    placed(
      '<li data-line="3" data-file="a.yaml" data-hue="2">Acts. <a class="anchor" href="#x" aria-label="Link" data-pagefind-ignore> # </a></li><script type="module" src="/a.js"></script>',
    ),
  ).toBe('<li data-hue="2">Acts.</li>');
});

test('text and values that look like markup stay as they are', () => {
  const html = '<p title="a > b id=&quot;x&quot;" hidden>1 &lt; 2 and &lt;h1 id=&quot;a&quot;&gt; open</p>';
  expect(placed(html)).toBe(html);
});
