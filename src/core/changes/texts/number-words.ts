/** Words for numbers in the languages of the interface that write them as words of their own. A number is never a slip. */
const english = `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
  billion dozen dozens score couple pair zero
  first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
  seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth
  once twice thrice half halves quarter quarters double triple twofold threefold tenfold`;

const german = `ein eine einen einer eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn
  sechzehn siebzehn achtzehn neunzehn zwanzig dreissig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend
  million millionen dutzend erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte einmal zweimal dreimal viermal
  halb halbe hälfte doppelt dreifach`;

const french = `un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
  cinquante soixante septante huitante nonante cent cents mille million millions dizaine douzaine vingtaine trentaine
  quarantaine cinquantaine soixantaine centaine premier deuxième troisième quatrième cinquième sixième septième huitième
  neuvième dixième demi demie moitié double triple`;

const spanish = `un uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
  dieciocho diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento doscientos trescientos
  seiscientos setecientos mil millón millones decena docena veintena primero segundo tercero cuarto quinto sexto séptimo octavo
  noveno décimo medio media mitad doble triple`;

const arabic = `واحد واحدة اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية ثمان تسعة تسع عشرة عشر عشرون عشرين
  ثلاثون ثلاثين أربعون أربعين خمسون خمسين ستون ستين سبعون سبعين ثمانون ثمانين تسعون تسعين مئة مائة ألف نصف ربع ثلث مرة مرتين`;

const byLanguage = new Map(
  Object.entries({ en: english, de: german, fr: french, es: spanish, ar: arabic }).map(
    ([language, words]) => [language, new Set(words.split(/\s+/))],
  ),
);

/** Whether a word is a number in a language, such as `en-GB`. */
export const isNumberWord = (word: string, language: string): boolean =>
  byLanguage.get(language.toLowerCase().split('-')[0] ?? '')?.has(word) ?? false;
