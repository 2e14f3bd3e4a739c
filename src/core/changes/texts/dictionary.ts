/** Whether something is a word of a language, such as `en-GB`; nothing for a language of which no dictionary is at hand. */
export type Dictionary = (word: string, language: string) => boolean | undefined;

export const noDictionary: Dictionary = () => undefined;
