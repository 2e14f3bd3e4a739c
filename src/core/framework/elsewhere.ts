import { present } from './present.ts';

/** Where a thing stands in lists that others keep. */
export interface Elsewhere {
  /** The address that ESCO gives it. */
  esco?: string;
  /** The code of an occupation in O*NET, or the id of an element of its content model. */
  onet?: string;
  sameAs: readonly string[];
}

interface Written {
  esco?: string | undefined;
  onet?: string | undefined;
  sameAs?: readonly string[] | undefined;
}

export const elsewhereOf = ({ esco, onet, sameAs = [] }: Written): Elsewhere =>
  present({ esco, onet, sameAs });
