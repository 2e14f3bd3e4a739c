import { expect, test } from 'vitest';
import { brandStyles } from '../../src/site/brand-styles.ts';
import { set } from '../core/support/a-small-framework.ts';
import { frameworkOf } from '../core/support/framework-of.ts';

test('a framework without a brand brings no styles', () => {
  expect(brandStyles(frameworkOf())).toBe('');
});

test('an accent comes for light and for dark, and hues for the tracks', () => {
  const styles = brandStyles(
    frameworkOf([set('framework.yaml', 'brand', { accent: '#0a7c66', trackHues: { leading: 28 } })]),
  );
  expect(styles).toBe(`@layer tokens {
:root { --accent: light-dark(#0a7c66, #32947d); }
[data-hue="0"] { --hue: 226; }
[data-hue="1"] { --hue: 28; }
}
`);
});
