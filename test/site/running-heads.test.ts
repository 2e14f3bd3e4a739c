import { expect, test } from 'vitest';
import { runningHeadStyles } from '../../src/site/running-heads.ts';
import { hostileStrings } from '../support/hostile-strings.ts';

test('the name stands at one side of the head, the part at the other, and the number at the foot', () => {
  const styles = runningHeadStyles('Careers', [{ page: 'part-1-2', head: '1.2  Seller' }], 'ltr');
  expect(styles).toMatch(
    /^@page \{[^\n]*@top-left \{[^}]*content: "Careers";[^\n]*@bottom-right \{[^}]*content: counter\(page\);/,
  );
  expect(styles).toMatch(/@page part-1-2 \{ @top-right \{[^}]*content: "1\.2 {2}Seller"; \} \}/);
  expect(styles).toContain('[data-page="part-1-2"] { page: part-1-2; }');
});

test('where one reads from right to left, the sides are changed', () => {
  const styles = runningHeadStyles('Careers', [{ page: 'part-1', head: '1  Seller' }], 'rtl');
  expect(styles).toMatch(
    /@top-right \{[^}]*content: "Careers";[^\n]*@bottom-left \{[^}]*content: counter\(page\);/,
  );
});

test('no title ends the text that it stands in', () => {
  for (const title of hostileStrings) {
    const styles = runningHeadStyles(title, [], 'ltr');
    const [, text = ''] = /@top-left \{[^"]*"([^"]*)"; \}/.exec(styles) ?? [];
    expect(text).toMatch(/^(?:[\p{L}\p{N} ….,]|\\[0-9a-f]+ )*$/u);
    expect(styles.match(/"/g)?.length).toBe(6);
  }
});

test('a long title is cut, since two heads share a line', () => {
  expect(runningHeadStyles('a'.repeat(80), [], 'ltr')).toContain(`content: "${'a'.repeat(51)}…";`);
});
