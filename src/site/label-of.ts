import { words } from './words.ts';

/** A text that names what follows it. */
export const labelOf = (text: string): string => text + words.colon;
