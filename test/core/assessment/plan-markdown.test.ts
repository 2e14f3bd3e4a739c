import { micromark } from 'micromark';
import { describe, expect, test } from 'vitest';
import { planMarkdown } from '../../../src/core/assessment/plan-markdown.ts';
import type { Plan, Worksheet } from '../../../src/core/assessment/worksheet.ts';
import { en } from '../../../src/core/words/en.ts';
import { anAim, aWorksheet } from '../support/a-worksheet.ts';
import { planData } from '../support/plan-data.ts';

const data = planData();
const { comma, colon } = en;
const { said: early, saidLate } = en.planPage;
const { states } = saidLate.plan;
const said = { ...early.paper, ...saidLate.planPaper, states, comma, colon, arrow: '→' };
const sheet = aWorksheet(data, { level: 'rep', towards: ['senior-rep'] });
const withPlan = (plan: Partial<Plan>, more: Partial<Worksheet> = {}): Worksheet => ({
  ...sheet,
  ...more,
  plan: { ...sheet.plan, ...plan },
});
const markdown = (of: Worksheet) => planMarkdown(of, said);

test('a plan is a heading, facts, an aim with its table each, and what was done before', () => {
  const line = {
    person: 'Listens.',
    manager: 'Asks what was heard.',
    by: 'June',
    evidence: 'Notes.',
  };
  const whole = withPlan(
    {
      aims: [
        {
          ...anAim(data, 'discovery', 'practising', [
            { ...line, state: 'done', cameOf: 'Two deals.' },
            { ...line, title: 'Role play' },
          ]),
          from: { id: 'learning', position: 1, name: 'Learning' },
          outcome: 'A customer asked me back.',
        },
      ],
      dropFirst: 'The course.',
      review: '2027-06-01',
    },
    {
      name: 'Ada',
      hopes: 'More mornings with customers.\nFewer forms.',
      past: [
        {
          id: 'p',
          title: 'Ride along',
          aim: 'Negotiation',
          person: '',
          manager: '',
          state: 'dropped',
          outcome: '',
          by: '',
          evidence: '',
          cameOf: '',
          ended: '',
        },
      ],
    },
  );
  expect(markdown(whole)).toBe(`# Development plan: Ada

**Level:** Rep${'  '}
**Might go to:** Senior Rep${'  '}
**Review:** 2027-06-01

## How the work should be

More mornings with customers.${'  '}
Fewer forms.

## Discovery: Learning → Practising

A customer asked me back.

| Activity | The person | The manager | By when | What will exist |
| --- | --- | --- | --- | --- |
| Shadow a call (done: Two deals.) | Listens. | Asks what was heard. | June | Notes. |
| Role play | Listens. | Asks what was heard. | June | Notes. |

**Dropped first:** The course.

## Done so far

- Ride along · Negotiation · dropped
`);
});

test('a plan without an aim says so, with the reason', () => {
  const text = markdown(withPlan({ isWithoutAim: true, whyWithoutAim: 'A child is born.' }));
  expect(text).toContain('## No development aim this half-year\n\nA child is born.\n');
});

test('an empty plan is a heading with what was chosen', () => {
  expect(markdown(sheet)).toBe('# Development plan\n\n**Level:** Rep  \n**Might go to:** Senior Rep\n');
});

const hostile = [
  '# Heading',
  'Title\n===',
  'Title\n---',
  '- item\n- item',
  '+ item',
  '1. item\n2) item',
  '> quote',
  '```\ncode\n```',
  '~~~\ncode\n~~~',
  '    code',
  'text\n\n    code',
  '\tcode',
  '<script>alert(1)</script>',
  '<!-- hidden',
  '&lt;b&gt;',
  '[link](javascript:alert(1))',
  '![picture](https://example.org/p.png)',
  '[label]: https://example.org',
  '*emphasis* _emphasis_ **strong**',
  '`code`',
  'a | b',
  'back\\slash \\| bar',
  '***',
  'line\r\nline\rline',
  '# a\u2028# b',
];

describe('nothing that was typed turns into more than its words', () => {
  test.each(hostile)('%j', (text) => {
    const html = micromark(markdown({ ...sheet, hopes: text }));
    const inside = html.split(`<h2>${said.hopes}</h2>`)[1] ?? '';
    expect(new Set(inside.match(/<\/?[a-z]+/g))).toEqual(
      new Set(inside.includes('<br') ? ['<p', '</p', '<br'] : ['<p', '</p']),
    );
    expect(inOneLine(decoded(inside.replace(/<[^>]+>/g, ' ')))).toBe(inOneLine(text));
  });

  test.each(hostile)('%j in a heading, a fact and a cell', (text) => {
    const aim = { ...anAim(data, 'discovery', 'practising', [{ title: text, person: text }]), title: text };
    const lines = markdown(
      withPlan({ aims: [aim], dropFirst: text }, { name: text, level: { id: 'rep', title: text } }),
    ).split('\n');
    expect(lines.filter((line) => /^#/.test(line))).toHaveLength(2);
    const rows = lines.filter((line) => line.startsWith('|'));
    expect(rows).toHaveLength(3);
    expect(rows.map((row) => row.replace(/\\./g, '').split('|').length)).toEqual([7, 7, 7]);
  });
});

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };
const decoded = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot);/g, (entity) => entities[entity] ?? entity);
const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
