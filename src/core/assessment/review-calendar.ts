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
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
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

/** Bytes of a character in UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Whether a text is a day that a calendar has, as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The same day three months later, or the last of that month where it has no such day. */
export function threeMonthsAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const wanted = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + 3);
  if (date.getUTCDate() !== wanted) date.setUTCDate(0);
  return date.toISOString().slice(0, 10);
}
