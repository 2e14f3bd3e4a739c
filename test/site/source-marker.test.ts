import { describe, expect, test } from 'vitest';
import { sourceMarker } from '../../src/site/source-marker.ts';

const texts = new Set(['Seller', 'Senior Seller', 'Rock & roll', 'Says "no"']);
const german = sourceMarker(texts, { language: 'en', turns: false, hasOtherLetters: false });
const arabic = sourceMarker(texts, { language: 'en', turns: true, hasOtherLetters: true });
const japanese = sourceMarker(texts, { language: 'en', turns: false, hasOtherLetters: true });

describe('a text that is not translated', () => {
  test.each([
    ['alone in its element', '<a href="/x/">Seller</a>', '<a lang="en" href="/x/">Seller</a>'],
    ['with spaces around it', '<li> Seller\n</li>', '<li lang="en"> Seller\n</li>'],
    ['beside other elements', '<li><b>1</b> Seller</li>', '<li><b>1</b> <bdi lang="en">Seller</bdi></li>'],
    ['in a drawing', '<text x="1">Seller</text>', '<text lang="en" x="1">Seller</text>'],
    ['with signs that HTML has names for', '<p>Rock &amp; roll</p>', '<p lang="en">Rock &amp; roll</p>'],
    ['in quotation marks', '<p>Says &quot;no&quot;</p>', '<p lang="en">Says &quot;no&quot;</p>'],
    [
      'within a sentence',
      '<p>Weiter zu Senior Seller.</p>',
      '<p>Weiter zu <bdi lang="en">Senior Seller</bdi>.</p>',
    ],
    [
      'beside an attribute that looks like the end of a tag',
      '<a title="a > b">Seller</a>',
      '<a lang="en" title="a > b">Seller</a>',
    ],
  ])('%s is marked', (_, html, marked) => {
    expect(german(html)).toBe(marked);
  });

  test.each([
    ['in an attribute', '<p title="Seller">Verkauf</p>'],
    ['in a script', '<script type="application/json">Seller</script>'],
    ['within a word', '<p>Senior Sellers</p>'],
    ['of one word, within a sentence of the same letters', '<p>Weiter zu Seller.</p>'],
    ['in an element that is marked', '<div lang="en"><div><p>Seller</p></div> Seller</div>'],
    ['in a sentence of a choice, which holds no elements', '<option>Zu Senior Seller</option>'],
  ])('%s is left as it is', (_, html) => {
    expect(german(html)).toBe(html);
  });

  test('is marked again after an element that was', () => {
    expect(german('<p lang="en">Seller</p><p>Seller</p>')).toBe(
      '<p lang="en">Seller</p><p lang="en">Seller</p>',
    );
  });

  test('keeps its element on its side where its language runs the other way', () => {
    expect(arabic('<h1>Seller</h1>')).toBe('<h1><bdi lang="en">Seller</bdi></h1>');
    expect(arabic('<option>Seller</option>')).toBe('<option lang="en">Seller</option>');
  });

  test('of one word is found in a sentence with other letters, with or without spaces', () => {
    expect(arabic('<p>إلى Seller، الآن</p>')).toBe('<p>إلى <bdi lang="en">Seller</bdi>، الآن</p>');
    expect(japanese('<p>次はSellerです</p>')).toBe('<p>次は<bdi lang="en">Seller</bdi>です</p>');
  });

  test('is found as the longest of those that begin alike', () => {
    const mark = sourceMarker(new Set(['Key account', 'Key account lead']), {
      language: 'en',
      turns: false,
      hasOtherLetters: false,
    });
    expect(mark('<p>Von Key account lead zu Key account</p>')).toBe(
      '<p>Von <bdi lang="en">Key account lead</bdi> zu <bdi lang="en">Key account</bdi></p>',
    );
  });
});
