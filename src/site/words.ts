import { framework } from 'virtual:framework';
import { wordsOf } from '../core/words/index.ts';

/** The interface words in the language of the framework. */
export const words = wordsOf(framework().about.language);
