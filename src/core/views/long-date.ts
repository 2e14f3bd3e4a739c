const formats = new Map<string, Intl.DateTimeFormat>();

/** A day such as `2027-01-31` as a language writes it out. Every page has one, and to make a format takes its time. */
export function longDate(day: string, language: string): string {
  const format =
    formats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, format);
  return format.format(new Date(day));
}
