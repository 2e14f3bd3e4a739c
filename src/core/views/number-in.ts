const formats = new Map<string, Intl.NumberFormat>();

/** A number as a language writes it. To make a format takes a thousand times as long as to use it. */
export function numberIn(language: string, value: number): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, format);
  return format.format(value);
}
