/** What a language calls itself, such as `Deutsch`; its tag where nobody knows. */
export function languageName(language: string): string {
  const [name = language] = [new Intl.DisplayNames([language], { type: 'language' }).of(language)];
  const [first = ''] = name;
  return first.toLocaleUpperCase(language) + name.slice(first.length);
}

/** What one language calls another, such as `English` for `en` in English. */
export const nameIn = (reader: string, language: string): string =>
  new Intl.DisplayNames([reader], { type: 'language' }).of(language) ?? language;

interface Directed {
  getTextInfo?(): { direction?: string };
}

const directions = new Map<string, 'ltr' | 'rtl'>();

/** Which way a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const direction = directions.get(language) ?? lookUpDirection(language);
  directions.set(language, direction);
  return direction;
}

const lookUpDirection = (language: string): 'ltr' | 'rtl' =>
  (new Intl.Locale(language) as Directed).getTextInfo?.().direction === 'rtl' ? 'rtl' : 'ltr';
