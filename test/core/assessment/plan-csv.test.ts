import { describe, expect, test } from 'vitest';
import { planCsv } from '../../../src/core/assessment/plan-csv.ts';
import type { Plan, Worksheet } from '../../../src/core/assessment/worksheet.ts';
import { en } from '../../../src/core/words/en.ts';
import { anAim, aWorksheet } from '../support/a-worksheet.ts';
import { planData } from '../support/plan-data.ts';

const data = planData();
const { comma, colon } = en;
const { said: early, saidLate } = en.planPage;
const said = {
  ...early.paper,
  ...saidLate.planPaper,
  states: saidLate.plan.states,
  comma,
  colon,
  arrow: '→',
};
const sheet = aWorksheet(data, { level: 'rep' });
const csv = (plan: Partial<Plan>, past: Worksheet['past'] = []) =>
  planCsv({ ...sheet, past, plan: { ...sheet.plan, ...plan } }, said);
const head = 'Aim,Activity,The person,The manager,By when,What will exist,State,What came of it\r\n';

test('a plan is a row for each activity, the earlier ones last', () => {
  const lines = [
    { person: 'Listens.', manager: 'Asks.', by: 'June', evidence: 'Notes.' },
    { title: 'Role play', state: 'done' as const, cameOf: 'Two deals.' },
  ];
  const past = [
    {
      id: 'p',
      title: 'Ride along',
      aim: 'Negotiation',
      person: 'Rode.',
      manager: 'Drove.',
      state: 'done' as const,
      outcome: '',
      by: '',
      evidence: '',
      cameOf: 'A map.',
      ended: '2027-01-01',
    },
  ];
  expect(csv({ aims: [anAim(data, 'discovery', 'practising', lines)] }, past)).toBe(
    `${head}Discovery: Practising,Shadow a call,Listens.,Asks.,June,Notes.,open,\r\n` +
      'Discovery: Practising,Role play,,,,,done,Two deals.\r\n' +
      'Negotiation,Ride along,Rode.,Drove.,2027-01-01,,done,A map.\r\n',
  );
});

test('an aim without activities has a row with what will have happened', () => {
  const aim = { ...anAim(data, 'discovery', 'practising'), outcome: 'A customer asked me back.' };
  expect(csv({ aims: [aim] })).toBe(`${head}Discovery: Practising,,,,,A customer asked me back.,,\r\n`);
});

test('a plan without an aim has a row with the reason', () => {
  expect(csv({ isWithoutAim: true, whyWithoutAim: 'A child is born.' })).toBe(
    `${head}No development aim this half-year,,,,,,,A child is born.\r\n`,
  );
});

describe('a cell', () => {
  const cell = (title: string) => {
    const text = csv({ aims: [anAim(data, 'discovery', 'practising', [{ title }])] });
    return text.slice(head.length + 'Discovery: Practising,'.length, -',,,,,open,\r\n'.length);
  };

  test.each([
    ['one, two', '"one, two"'],
    ['say "yes"', '"say ""yes"""'],
    ['one\ntwo', '"one\ntwo"'],
    ['one\r\ntwo', '"one\r\ntwo"'],
    ['one; two', '"one; two"'],
    ['plain', 'plain'],
    ['a = b', 'a = b'],
    ['', ''],
  ])('keeps %j in one place', (text, written) => {
    expect(cell(text)).toBe(written);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+49 30 1234', "'+49 30 1234"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ['\n=1', '"\'\n=1"'],
    [' =1', "' =1"],
    ['＝1', "'＝1"],
    ['=HYPERLINK("https://example.org","x")', '"\'=HYPERLINK(""https://example.org"",""x"")"'],
  ])('is no formula: %j', (text, written) => {
    expect(cell(text)).toBe(written);
  });
});
