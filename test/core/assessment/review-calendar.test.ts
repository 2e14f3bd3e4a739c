import { describe, expect, test } from 'vitest';
import { isDay, reviewCalendar, threeMonthsAfter } from '../../../src/core/assessment/review-calendar.ts';

const review = {
  id: '5f2c9e1a-0000-4000-8000-000000000001',
  day: '2027-02-28',
  title: 'Review of the development plan',
  note: 'Bring the plan.',
  made: '2026-11-29T08:05:09.123Z',
};
const bytes = (text: string) => new TextEncoder().encode(text).length;
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

test('a review is one event for a whole day', () => {
  expect(reviewCalendar(review)).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Trellis//Plan//EN',
      'BEGIN:VEVENT',
      'UID:5f2c9e1a-0000-4000-8000-000000000001@trellis',
      'DTSTAMP:20261129T080509Z',
      'DTSTART;VALUE=DATE:20270228',
      'DTEND;VALUE=DATE:20270301',
      'SUMMARY:Review of the development plan',
      'DESCRIPTION:Bring the plan.',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test.each([
  ['2028-02-28', '20280229'],
  ['2027-12-31', '20280101'],
  ['2027-04-30', '20270501'],
])('the day after %s is its end', (day, end) => {
  expect(reviewCalendar({ ...review, day })).toContain(`DTEND;VALUE=DATE:${end}\r\n`);
});

test('what has a meaning in a calendar stands as it was typed', () => {
  const text = reviewCalendar({ ...review, note: 'One\\two; three, four\r\nfive\nsix\rEND:VEVENT\u0007' });
  expect(unfolded(text)).toContain('DESCRIPTION:One\\\\two\\; three\\, four\\nfive\\nsix\\nEND:VEVENT');
});

test('an id from a file that somebody made by hand brings no lines of its own', () => {
  const text = reviewCalendar({ ...review, id: 'one\r\nATTENDEE:mailto:someone@example.org\r\nX' });
  expect(unfolded(text)).toContain('UID:oneATTENDEEmailtosomeoneexampleorgX@trellis');
});

describe('no line has more than 75 bytes, and none is cut within a character', () => {
  test.each([
    ['letters of one byte', 'a'],
    ['of two', 'é'],
    ['of three', '漢'],
    ['of four', '🌱'],
  ])('%s', (_, letter) => {
    for (const count of [1, 20, 74, 75, 76, 150]) {
      const text = reviewCalendar({ ...review, title: letter.repeat(count) });
      expect(text.split('\r\n').every((line) => bytes(line) <= 75)).toBe(true);
      expect(unfolded(text)).toContain(`SUMMARY:${letter.repeat(count)}`);
    }
  });
});

test.each([
  ['2027-01-15', '2027-04-15'],
  ['2026-11-30', '2027-02-28'],
  ['2027-11-30', '2028-02-29'],
  ['2027-01-31', '2027-04-30'],
  ['2027-12-31', '2028-03-31'],
])('three months after %s are %s', (day, later) => {
  expect(threeMonthsAfter(day)).toBe(later);
});

test.each([
  ['2027-02-28', true],
  ['2028-02-29', true],
  ['2027-02-29', false],
  ['2027-13-01', false],
  ['2027-1-1', false],
  ['', false],
  ['tomorrow', false],
  ['2027-01-01T00:00', false],
])('%s is a day: %s', (text, is) => {
  expect(isDay(text)).toBe(is);
});
