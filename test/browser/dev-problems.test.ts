import { expect } from 'vitest';
import { runOn } from '../scripts/support/run-on.ts';
import { change, smallContent } from '../scripts/support/small-content.ts';
import { test } from '../support/page.ts';

test('an open page of the dev server tells the errors of the content until they are mended', async ({
  browser,
}) => {
  const content = smallContent();
  const command = runOn('dev', ['--content', content, '--port', '0', '--base', 'careers']);
  const address = await command.prints(/http:\/\/localhost:\d+\/careers\//);
  const page = await browser.newPage();
  const problems = page.getByRole('alert');
  await page.goto(`${address}levels/seller/`, { waitUntil: 'networkidle' });

  change(content, { 'competencies/listening.yaml': 'titel: <b>Listening</b>\n' });
  await problems.waitFor();
  expect(await problems.innerText()).toContain('competencies/listening.yaml:1:1  error  `titel`');
  expect(await page.locator('h1').innerText()).toBe('Seller');

  await page.goto(`${address}tracks/sales/`);
  await problems.waitFor();

  change(content, { 'competencies/listening.yaml': 'title: Listening\n' });
  await problems.waitFor({ state: 'detached' });
  expect(await page.locator('h1').innerText()).toBe('Sales');
  await page.close();
});
