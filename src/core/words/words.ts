import type { en } from './en.ts';
import type { Forms } from './in-language.ts';

/** A text may be any text, and a sentence with a number may have the forms that the language needs. */
type Said<English> = English extends string
  ? string
  : English extends (...values: infer Values) => string
    ? (...values: Values) => string
    : English extends readonly string[]
      ? { readonly [Place in keyof English]: string }
      : English extends { one: string; other: string }
        ? Forms
        : { readonly [Name in keyof English]: Said<English[Name]> };

/** The interface words of a language: all that the English catalogue has, and nothing else. */
export type Words = Said<Omit<typeof en, 'direction'>> & { readonly direction: 'ltr' | 'rtl' };
