import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const rep = 'tracks/selling/rep.yaml';
const found = (text: string, ...changes: Change[]) =>
  foundBy('behaviours-are-no-traits', set(rep, 'responsibilities', [text]), ...changes);

test('a trait is told', () => {
  expect(found('Is resilient after a lost deal.')).toEqual([
    {
      check: 'behaviours-are-no-traits',
      severity: 'warning',
      file: 'tracks/selling/rep.yaml',
      path: ['responsibilities', 0],
      message: '`rep` says `resilient` in “Is resilient after a lost deal.”.',
      hint: 'Describe an act instead of a trait: what does somebody do who is like this? Traits invite judging people by how alike they are.',
    },
  ]);
});

test('acts are not, nor are markets', () => {
  expect(found('Calls the lost customer within a week. Sells in a mature market.')).toEqual([]);
});

test('other languages have their own', () => {
  const language = (tag: string) => set('framework.yaml', 'language', tag);
  expect(found('Ist belastbar.', language('de'))).toHaveLength(1);
  expect(found('Est dynamique.', language('fr'))).toHaveLength(1);
  expect(found('Es joven.', language('es'))).toHaveLength(1);
});
