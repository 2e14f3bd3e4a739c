import { describe, expect, test } from 'vitest';
import { contentLink } from '../../../src/core/catalog/content-link.ts';
import { pathOfLink } from '../../../src/core/views/path-of-link.ts';
import { set } from '../support/a-small-framework.ts';
import { foundBy } from '../support/found-by.ts';
import { frameworkOf } from '../support/framework-of.ts';

const rep = 'tracks/selling/rep.yaml';

function pathOf(url: string): string | undefined {
  const link = contentLink(url);
  return link && pathOfLink(link, frameworkOf());
}

describe('a link that the check accepts leads to a page', () => {
  test.each([
    ['track/selling', '/tracks/selling/'],
    ['level/rep', '/levels/rep/'],
    ['level/rep/', '/levels/rep/'],
    ['level/rep#ways-on', '/levels/rep/#ways-on'],
    ['level/%72ep', '/levels/rep/'],
    ['competency/discovery', '/competencies/discovery/'],
    ['activity/shadow-a-call', '/activities/shadow-a-call/'],
    ['guide/first-week/#monday', '/guides/first-week/#monday'],
    ['story/from-selling-to-leading', '/stories/from-selling-to-leading/'],
    ['overlay/public-sector', '/overlays/public-sector/'],
    ['glossary/champion', '/glossary/#champion'],
    ['glossary/champion#top', '/glossary/#champion'],
    ['move/senior-rep/team-lead', '/moves/senior-rep/team-lead/'],
    ['move/senior-rep/team-lead/#way-back', '/moves/senior-rep/team-lead/#way-back'],
  ])('%s', (url, path) => {
    expect(foundBy('links-lead-somewhere', set(rep, 'about', `[A link](${url})`))).toEqual([]);
    expect(pathOf(url)).toBe(path);
  });
});

describe('a link that the check refuses leads to no page', () => {
  test.each(['level/rep/senior-rep', 'level/rep?a', 'move/rep', 'glossary/glossary', 'level/captain'])(
    '%s',
    (url) => {
      expect(foundBy('links-lead-somewhere', set(rep, 'about', `[A link](${url})`))).toHaveLength(1);
      expect(pathOf(url)).toBeUndefined();
    },
  );
});

test('a move between two levels that nobody wrote has no page', () => {
  expect(pathOf('move/rep/director')).toBeUndefined();
});
