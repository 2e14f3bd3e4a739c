import { say } from '../say.ts';

/** A sentence in the form that its number asks for. */
export function plural(
  language: string,
  forms: { one: string; other: string },
  n: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const form = new Intl.PluralRules(language).select(n) === 'one' ? forms.one : forms.other;
  return say(form, { n, ...values });
}

/** A day in words, from ISO 8601; as it stands where it is none. */
export function dayIn(language: string, iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const zone = iso.length === 10 ? { timeZone: 'UTC' } : {};
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', ...zone }).format(date);
}
