/** What there is of some texts, in a line. */
export const joined = (texts: readonly (string | false | undefined)[], between = ' · '): string =>
  texts.filter(Boolean).join(between);
