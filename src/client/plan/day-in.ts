/** A day in words, from ISO 8601; as it stands where it is none. */
export function dayIn(language: string, iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const zone = iso.length === 10 ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', ...zone }).format(date);
}
