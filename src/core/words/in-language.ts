/** A sentence in the forms that a language has for its numbers, with `{n}` where the number stands. */
export type Forms = { readonly [form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string } & {
  readonly other: string;
};

/**
 * What the words of a language are put together with: its plurals, numbers and lists. Each is made when it is first
 * needed: making them takes longer than all the rest of a catalogue, and most commands need none.
 */
export function inLanguage(language: string) {
  const rules = once(() => new Intl.PluralRules(language));
  const numbers = once(() => new Intl.NumberFormat(language));
  const shares = once(() => new Intl.NumberFormat(language, { style: 'percent' }));
  const all = once(() => new Intl.ListFormat(language));
  const number = (n: number): string => numbers().format(n);
  return {
    number,
    /** Falls back on the form for any number where a language leaves one of its forms out. */
    plural: (n: number, forms: Forms): string =>
      (forms[rules().select(n)] ?? forms.other).replaceAll('{n}', () => number(n)),
    /** A share of 0 to 1 as a percentage. */
    percent: (share: number): string => shares().format(share),
    /** Items with *and* before the last. */
    and: (items: readonly string[]): string => all().format(items),
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
