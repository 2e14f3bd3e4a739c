import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { runOn } from '../scripts/support/run-on.ts';
import { small, smallContent } from '../scripts/support/small-content.ts';
import { test } from '../support/page.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const framework = readFileSync(`${small}/framework.yaml`, 'utf8');
const kept =
  'repository: { url: "https://github.com/north/careers" }\nfeedback: "mailto:careers@example.com?subject={page}&body={file}:{line}"\n';
const file = 'tracks/sales/seller.yaml';
const level = readFileSync(`${small}/${file}`, 'utf8');
const words = 'Sells and says so.';

const content = () =>
  smallContent({
    'framework.yaml': `${kept}${framework}`,
    [file]: `${level}responsibilities:\n  - id: sells\n    text: ${words}\n`,
  });
const line = level.split('\n').length + 2;

test('a statement that the address names shows where it can be changed and answered', async ({ browser }) => {
  const out = `${temporaryFolder()}/site`;
  const command = runOn('start', ['--content', content(), '--out', out, '--port', '0', '--base', 'careers']);
  const address = await command.prints(/http:\/\/localhost:\d+\/careers\//);
  const page = await browser.newPage();
  await page.goto(`${address}levels/seller/`);
  const change = page.getByRole('link', { name: 'Change these words' });
  expect(await change.count()).toBe(0);

  await page.locator('#sells > .anchor').click();
  expect(await change.getAttribute('href')).toBe(
    `https://github.com/north/careers/blob/main/content/${file}?plain=1#L${line}`,
  );
  expect(await page.getByRole('link', { name: 'Give feedback on them' }).getAttribute('href')).toBe(
    `mailto:careers@example.com?subject=%2Fcareers%2Flevels%2Fseller%2F%23sells&body=${encodeURIComponent(file)}:${line}`,
  );
  await page.goto(`${address}levels/seller/#sells`);
  await page.reload();
  expect(await page.locator('#sells').getByRole('link').count()).toBe(3);
  await page.emulateMedia({ media: 'print' });
  expect(await change.isVisible()).toBe(false);
  await page.close();
});

test('a page of the dev server shows what the check says of its own files', async ({ browser }) => {
  const folder = smallContent({
    'framework.yaml': framework.replace('text-complete: off', 'text-complete: warning'),
  });
  const command = runOn('dev', ['--content', folder, '--port', '0', '--base', 'careers']);
  const address = await command.prints(/http:\/\/localhost:\d+\/careers\//);
  const page = await browser.newPage();
  await page.goto(`${address}levels/seller/`, { waitUntil: 'networkidle' });
  const note = page.locator('[data-note]').filter({ hasText: '`seller` lacks `responsibilities`' });
  await note.waitFor();
  expect(await note.getByRole('button').innerText()).toBe(`Open ${file}:1`);
  expect(await page.locator('[data-note]').filter({ hasText: 'framework.yaml' }).count()).toBe(0);
  await page.close();
});
