/** A text that begins a sentence. Names in backticks stay as they are. */
export const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
