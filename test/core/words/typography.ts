interface Rule {
  rule: string;
  forbids: RegExp;
  /** What is taken out before the text is looked at. */
  except?: RegExp;
}

const everywhere: Rule[] = [
  { rule: 'nothing is called out', forbids: /[!！¡]/ },
  { rule: 'quotation marks and apostrophes are curved', forbids: /["']/ },
  { rule: 'an ellipsis is one sign', forbids: /\.\.\./ },
  { rule: 'nobody is rated', forbids: /\b(scores?|ratings?|ready)\b/i },
];

/** What no text of a language may hold. */
const byLanguage: Readonly<Record<string, readonly Rule[]>> = {
  de: [
    { rule: 'quotations stand in „ “', forbids: /[„“”«»]/, except: /„[^„“]+“/g },
    { rule: 'a number and its percent sign stay together', forbids: /\d( )?%/ },
    { rule: 'nobody is rated', forbids: /Bewertung|Punktzahl|\bNoten?\b/ },
  ],
};

export const typographyOf = (language: string): readonly Rule[] => [
  ...everywhere,
  ...(byLanguage[language] ?? []),
];

export const breaks = (text: string, { forbids, except }: Rule): boolean =>
  forbids.test(except ? text.replace(except, '') : text);
