import { expect, test } from 'vitest';
import { type Change, set } from '../../support/a-small-framework.ts';
import { foundBy } from '../../support/found-by.ts';

const discovery = 'competencies/discovery.yaml';
const found = (text: string, ...changes: Change[]) =>
  foundBy('behaviours-can-be-observed', set(discovery, 'descriptors.1.behaviours', [text]), ...changes);

test('a behaviour that nobody can see is told', () => {
  expect(found("Understands the customer's business.")).toEqual([
    {
      check: 'behaviours-can-be-observed',
      severity: 'warning',
      file: 'competencies/discovery.yaml',
      path: ['descriptors', '1', 'behaviours', 0],
      message: "`discovery` begins with `Understands` in “Understands the customer's business.”.",
      hint: 'Nobody can see what somebody knows or feels. Say what they explain, decide or do with it.',
    },
  ]);
  expect(found('Is seen as an expert.').map(({ hint }) => hint)).toEqual([
    'Say what the person does, rather than how others see them.',
  ]);
});

test('what stands further on is not', () => {
  expect(found('Asks until the customer understands the offer.')).toEqual([]);
});

test('other languages have their own', () => {
  const language = (tag: string) => set('framework.yaml', 'language', tag);
  expect(found('Versteht das Geschäft.', language('de'))).toHaveLength(1);
  expect(found('Comprend le client.', language('fr'))).toHaveLength(1);
  expect(found('Entiende al cliente.', language('es'))).toHaveLength(1);
});
