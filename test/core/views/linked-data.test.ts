import { expect, test } from 'vitest';
import { linkedData } from '../../../src/core/views/linked-data.ts';
import { set } from '../support/a-small-framework.ts';
import { frameworkOf } from '../support/framework-of.ts';

const esco = 'http://data.europa.eu/esco/skill/2da6bd3d-46ce-4ab6-9e41-95cd9b2c1dfd';
const changes = [
  set('competencies/negotiation.yaml', 'esco', esco),
  set('competencies/negotiation.yaml', 'onet', '2.B.1.d'),
  set('tracks/selling/track.mdx', 'onet', '41-3091.00'),
  set('tracks/selling/rep.yaml', 'onet', '41-4012.00'),
  set('tracks/selling/rep.yaml', 'sameAs', ['https://www.wikidata.org/wiki/Q685433']),
];
const graphOf = () => {
  const data = linkedData(frameworkOf(changes), {
    addressOf: (path) => `https://careers.example.com${path}`,
    plain: (text) => text.replaceAll('*', ''),
  }) as { '@graph': Record<string, unknown>[] };
  return new Map(data['@graph'].map((each) => [each['@id'], each]));
};

test('a competency is a term, with its places in the lists of others', () => {
  expect(graphOf().get('https://careers.example.com/competencies/negotiation/')).toMatchObject({
    '@type': 'DefinedTerm',
    termCode: 'negotiation',
    inDefinedTermSet: { '@id': 'https://careers.example.com/competencies/' },
    sameAs: [esco, 'https://www.onetonline.org/find/descriptor/result/2.B.1.d'],
  });
});

test('a level is an occupation that asks for terms of the set', () => {
  const graph = graphOf();
  const rep = graph.get('https://careers.example.com/levels/rep/');
  expect(rep).toMatchObject({
    '@type': 'Occupation',
    name: 'Rep',
    description: 'Sells with help.',
    responsibilities: ['Asks before each step.'],
    occupationalCategory: { '@type': 'CategoryCode', codeValue: '41-4012.00' },
    sameAs: ['https://www.onetonline.org/link/summary/41-4012.00', 'https://www.wikidata.org/wiki/Q685433'],
  });
  const skills = (rep?.['skills'] ?? []) as { '@id': string }[];
  expect(skills.length).toBeGreaterThan(0);
  expect(skills.filter((skill) => !graph.has(skill['@id']))).toEqual([]);
});

test('a level without a code of its own has that of its track', () => {
  expect(graphOf().get('https://careers.example.com/levels/senior-rep/')).toMatchObject({
    occupationalCategory: { codeValue: '41-3091.00' },
  });
});
