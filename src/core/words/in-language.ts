/** A sentence in the forms that a language has for its numbers, with `{n}` where the number stands. */
export type Forms = { readonly [form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string } & {
  readonly other: string;
};

/** What the words of a language are put together with: its plurals, numbers and lists. */
export function inLanguage(language: string) {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const shares = new Intl.NumberFormat(language, { style: 'percent' });
  const all = new Intl.ListFormat(language);
  const number = (n: number): string => numbers.format(n);
  return {
    number,
    /** Falls back on the form for any number where a language leaves one of its forms out. */
    plural: (n: number, forms: Forms): string =>
      (forms[rules.select(n)] ?? forms.other).replaceAll('{n}', () => number(n)),
    /** A share of 0 to 1 as a percentage. */
    percent: (share: number): string => shares.format(share),
    /** Items with *and* before the last. */
    and: (items: readonly string[]): string => all.format(items),
  };
}
