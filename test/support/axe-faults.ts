import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

type Narrowed = (builder: AxeBuilder) => AxeBuilder;

/** What depends on colours and widths. The rest of the rules find the same at every width and in both colours. */
export const looks = ['color-contrast', 'target-size', 'link-in-text-block'];

/** All that WCAG 2.2 asks at A and AA, and what is good practice besides. */
export const everyRule: Narrowed = (builder) =>
  builder.withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']);

/** What axe finds on a page as it is now, as `rule: elements`. */
export async function axeFaults(page: Page, rules: Narrowed = everyRule): Promise<string[]> {
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  // No page has a frame. With them in mind, axe opens a page of its own each time.
  const { violations } = await rules(builder).setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => {
    const elements = nodes.slice(0, 3).map(({ html }) => html);
    return `${id}: ${elements.join(' | ')}`;
  });
}
