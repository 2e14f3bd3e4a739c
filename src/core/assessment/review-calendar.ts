/** What a calendar is told about a review. It holds nothing of what was planned. */
export interface Review {
  /** Unlike that of every other review. */
  id: string;
  /** Day as YYYY-MM-DD. */
  day: string;
  title: string;
  note: string;
  /** When the file was made, as ISO 8601 in UTC. */
  made: string;
}

/** A review as a calendar file: one event for a whole day (RFC 5545), with lines of at most 75 bytes. */
export function reviewCalendar({ id, day, title, note, made }: Review): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Trellis//Plan//EN',
    'BEGIN:VEVENT',
    `UID:${id.replace(/[^\w-]/g, '')}@trellis`,
    `DTSTAMP:${made.replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${dayAfter(day).replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(note)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function dayAfter(day: string): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + 1);
  return dayOf(date);
}

const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[^\P{Cc}\t]/gu, '');

function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let length = 0;
  for (const character of line) {
    const more = bytesOf(character);
    // A line that goes on begins with a space, which counts too.
    if (length + more > 74) {
      parts.push(part);
      [part, length] = ['', 0];
    }
    part += character;
    length += more;
  }
  return [...parts, part].join('\r\n ');
}

/** Bytes of a character in UTF-8: one more from each of these code points on. */
const bytesOf = (character: string): number =>
  1 + [0x80, 0x800, 0x10000].filter((more) => (character.codePointAt(0) ?? 0) >= more).length;

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** Whether a text is a day that a calendar has, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && dayOf(date) === text;
}

/** The same day three months later, or the last of that month where it has no such day. */
export function threeMonthsAfter(day: string): string {
  const date = new Date(day);
  const wanted = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + 3);
  if (date.getUTCDate() !== wanted) date.setUTCDate(0);
  return dayOf(date);
}
