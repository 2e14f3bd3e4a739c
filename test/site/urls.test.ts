import { describe, expect, test, vi } from 'vitest';

vi.stubEnv('BASE_URL', '/careers/');
const { url } = await import('../../src/site/urls.ts');

describe('an address on this site', () => {
  test.each([
    ['', '/careers/'],
    ['/', '/careers/'],
    ['/levels/seller', '/careers/levels/seller/'],
    ['levels/seller/', '/careers/levels/seller/'],
    ['/levels/seller#evidence', '/careers/levels/seller/#evidence'],
    ['/compare?levels=a,b#x', '/careers/compare/?levels=a,b#x'],
    ['/data/levels.json', '/careers/data/levels.json'],
    ['/data/levels.json?v=1', '/careers/data/levels.json?v=1'],
    ['#content', '/careers/#content'],
  ])('%j is %j', (path, address) => {
    expect(url(path)).toBe(address);
  });
});
