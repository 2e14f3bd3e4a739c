import type { Competency } from '../framework/competency.ts';
import type { Framework } from '../framework/framework.ts';
import type { Level } from '../framework/level.ts';
import { present } from '../framework/present.ts';
import { linksElsewhere } from './links-elsewhere.ts';
import { pathOf } from './path-of.ts';

interface Ways {
  /** The address of a path of the site. */
  addressOf: (path: string) => string;
  /** The words of a text, without its Markdown. */
  plain: (text: string) => string;
}

/** Levels as occupations and competencies as terms, in the vocabulary of schema.org (JSON-LD). */
export function linkedData(framework: Framework, ways: Ways): object {
  const { about, competencies, levels } = framework;
  const set = ways.addressOf('/competencies/');
  return {
    '@context': 'https://schema.org',
    '@graph': [
      present({
        '@type': 'DefinedTermSet',
        '@id': set,
        name: about.name,
        inLanguage: about.language,
        version: about.version,
        publisher: about.organisation
          ? { '@type': 'Organization', name: ways.plain(about.organisation) }
          : undefined,
      }),
      ...competencies.map((competency) => term(competency, set, ways)),
      ...levels.map((level) => occupation(level, ways)),
    ],
  };
}

function term(
  { id, title, aliases, definition, elsewhere }: Competency,
  set: string,
  { addressOf, plain }: Ways,
) {
  const address = addressOf(pathOf('competency', id));
  return present({
    '@type': 'DefinedTerm',
    '@id': address,
    url: address,
    termCode: id,
    name: plain(title),
    alternateName: some(aliases.map(plain)),
    description: definition && plain(definition),
    inDefinedTermSet: { '@id': set },
    sameAs: some(linksElsewhere(elsewhere, 'skill').map(({ url }) => url)),
  });
}

function occupation(level: Level, { addressOf, plain }: Ways) {
  const { id, title, aliases, summary, responsibilities, expectations, elsewhere, track } = level;
  const address = addressOf(pathOf('level', id));
  const code = elsewhere.onet ?? track.elsewhere.onet;
  return present({
    '@type': 'Occupation',
    '@id': address,
    url: address,
    identifier: id,
    name: plain(title),
    alternateName: some(aliases.map(plain)),
    description: summary && plain(summary),
    responsibilities: some(responsibilities.map(({ text }) => plain(text))),
    skills: some(
      expectations.map(({ competency }) => ({ '@id': addressOf(pathOf('competency', competency.id)) })),
    ),
    occupationalCategory: code && category(code),
    sameAs: some(linksElsewhere(elsewhere, 'occupation').map(({ url }) => url)),
  });
}

const category = (code: string) => ({
  '@type': 'CategoryCode',
  codeValue: code,
  inCodeSet: {
    '@type': 'CategoryCodeSet',
    name: 'O*NET-SOC Taxonomy',
    url: 'https://www.onetcenter.org/taxonomy.html',
  },
});

const some = <Item>(list: readonly Item[]): Item[] | undefined => (list.length > 0 ? [...list] : undefined);
