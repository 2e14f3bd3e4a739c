import { say } from './say.ts';

/** A sentence with its number in the forms that a language has. */
export type Forms = { readonly [form in Exclude<Intl.LDMLPluralRule, 'other'>]?: string } & {
  readonly other: string;
};

/** A sentence in the form that its number asks for. */
export function plural(
  language: string,
  forms: Forms,
  n: number,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const form = forms[new Intl.PluralRules(language).select(n)] ?? forms.other;
  return say(form, { n: new Intl.NumberFormat(language).format(n), ...values });
}
