import { expect, test } from 'vitest';
import { mayBeListed, robotsFile } from '../../src/site/search-engines.ts';
import { set } from '../core/support/a-small-framework.ts';
import { frameworkOf } from '../core/support/framework-of.ts';

const listedFor = (said: string | undefined) =>
  ['everyone', 'internal', 'managers'].filter((audience) =>
    mayBeListed(frameworkOf([set('framework.yaml', 'searchEngines', said)], audience)),
  );

test('search engines may list the build for the widest audience, unless the framework says otherwise', () => {
  expect(listedFor(undefined)).toEqual(['everyone']);
  expect(listedFor('widest')).toEqual(['everyone']);
  expect(listedFor('all')).toEqual(['everyone', 'internal', 'managers']);
  expect(listedFor('none')).toEqual([]);
});

test('the file for robots keeps them out of all else', () => {
  expect(robotsFile(frameworkOf([], 'everyone'))).toBe('User-agent: *\nDisallow:\n');
  expect(robotsFile(frameworkOf([], 'internal'))).toBe('User-agent: *\nDisallow: /\n');
});
