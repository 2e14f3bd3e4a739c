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
  ar: [
    { rule: 'its comma, semicolon and question mark are Arabic', forbids: /[,;?]/ },
    { rule: 'quotations stand in « »', forbids: /[„“”«»]/, except: /«[^«»]+»/g },
    { rule: 'nobody is rated', forbids: /تقييم|درجات الأداء|جاهز/ },
  ],
  de: [
    { rule: 'quotations stand in „ “', forbids: /[„“”«»]/, except: /„[^„“]+“/g },
    { rule: 'a number and its percent sign stay together', forbids: /\d( )?%/ },
    { rule: 'nobody is rated', forbids: /Bewertung|Punktzahl|\bNoten?\b/ },
  ],
  es: [
    { rule: 'quotations stand in « »', forbids: /[„“”«»]/, except: /«[^«»]+»/g },
    { rule: 'a question begins with its mark', forbids: /[¿?]/, except: /¿[^¿?]+\?/g },
    { rule: 'a number and its percent sign stay together', forbids: /\d( )?%/ },
    { rule: 'nobody is rated', forbids: /\b(puntuación|calificación|evaluación)\b/i },
  ],
  ja: [
    {
      rule: 'its marks are full-width',
      forbids: /[\u3040-\u30ff\u4e00-\u9fff}][,.:;?()]|[,.:;?()][\u3040-\u30ff\u4e00-\u9fff]/,
    },
    { rule: 'quotations stand in 「」', forbids: /[“”„«»「」]/, except: /「[^「」]+」/g },
    { rule: 'nobody is rated', forbids: /評価|採点|スコア|点数|合格/ },
  ],
  fr: [
    {
      rule: 'quotations stand in « » with narrow spaces',
      forbids: /[„“”«»]/,
      except: /«\u202f[^«»]+\u202f»/g,
    },
    { rule: 'a narrow space that does not break stands before ? and ;', forbids: /[^\u202f][?;]/ },
    {
      rule: 'a space that does not break stands before a colon',
      forbids: /[^\u00a0]:/,
      except: /parity: separate/,
    },
    { rule: 'nobody is rated', forbids: /\b(notation|prête?s?)\b/i },
  ],
};

export const typographyOf = (language: string): readonly Rule[] => [
  ...everywhere,
  ...(byLanguage[language] ?? []),
];

export const breaks = (text: string, { forbids, except }: Rule): boolean =>
  forbids.test(except ? text.replace(except, '') : text);
