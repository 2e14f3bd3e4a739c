import { expect } from 'vitest';
import { test } from '../support/page.ts';

const moves = [
  'account-executive/senior-account-executive',
  'senior-account-executive/sales-team-lead',
  'senior-sales-coach/principal-enablement-partner',
  'sales-manager/principal-account-executive',
];

test.for(moves)('the move %s is printed on at most two pages', async (move, { open }) => {
  const page = await open(`moves/${move}/`);
  for (const format of ['A4', 'Letter']) {
    const pdf = await page.pdf({ format });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length, format).toBeGreaterThan(0);
    expect(pages.length, format).toBeLessThanOrEqual(2);
  }
});
