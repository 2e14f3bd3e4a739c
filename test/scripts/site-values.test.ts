import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPort } from '../../scripts/support/port.ts';
import { siteValues } from '../../scripts/support/site-values.ts';
import { UsageError } from '../../scripts/support/usage-error.ts';

test('a site without options is made of content/, into dist/, for the top of an address, without pages for editors', () => {
  expect(siteValues({})).toEqual({
    content: path.resolve('content'),
    out: path.resolve('dist'),
    base: '/',
    health: false,
    today: new Date().toISOString().slice(0, 10),
  });
});

test('every option finds its place', () => {
  const values = {
    content: 'ours',
    out: '/srv/site',
    site: 'https://careers.example.com/',
    base: '/sales/careers',
    audience: 'managers',
    health: true,
  } as const;
  expect(siteValues(values)).toMatchObject({
    content: path.resolve('ours'),
    out: '/srv/site',
    site: 'https://careers.example.com',
    base: '/sales/careers/',
    audience: 'managers',
    health: true,
  });
});

describe('the path of a site', () => {
  test.each([
    ['/careers/', '/careers/'],
    ['careers', '/careers/'],
    ['a/b.c', '/a/b.c/'],
    ['/', '/'],
    ['', '/'],
  ])('%j is %j', (base, read) => {
    expect(siteValues({ base }).base).toBe(read);
  });

  test.each(['https://example.com', 'a b', '/../', 'careers?x', '/a//b', '//example.com/'])(
    '%j is refused',
    (base) => {
      expect(() => siteValues({ base })).toThrow(
        new UsageError(`\`--base ${base}\` is not a path such as \`/careers/\`.`),
      );
    },
  );
});

describe('the address of a site is refused', () => {
  test.each(['careers.example.com', 'ftp://example.com', ''])('where it is %j', (site) => {
    expect(() => siteValues({ site })).toThrow(
      new UsageError(`\`--site ${site}\` is not an address such as \`https://careers.example.com\`.`),
    );
  });

  test('where it has a path', () => {
    expect(() => siteValues({ site: 'https://example.com/careers' })).toThrow(
      new UsageError(
        '`--site https://example.com/careers` has a path: write it as `--site https://example.com --base /careers`.',
      ),
    );
  });
});

describe('a port', () => {
  test.each([
    [undefined, { port: 4321, orNext: true }],
    ['0', { port: 0, orNext: false }],
    ['8080', { port: 8080, orNext: false }],
  ])('%j is %j', (text, port) => {
    expect(readPort(text)).toEqual(port);
  });

  test.each(['', '80a', '-1', '65536', '8.5'])('%j is refused', (text) => {
    expect(() => readPort(text)).toThrow(
      new UsageError(`\`--port ${text}\` is not a port: a whole number up to 65535.`),
    );
  });
});
