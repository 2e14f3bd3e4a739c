import { z } from 'zod';

const escoAddress = (what: 'skill' | 'occupation') =>
  z
    .string()
    .regex(
      new RegExp(`^http://data\\.europa\\.eu/esco/${what}/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$`),
    );

const sameAs = z
  .array(z.string().regex(/^https?:\/\/[^\s/]+\.[^\s]+$/))
  .optional()
  .describe('Addresses of pages that speak of the same thing, such as one of Wikidata.');

/** Where levels and tracks stand in the lists of occupations that others keep. */
export const occupationElsewhere = {
  esco: escoAddress('occupation')
    .optional()
    .describe(
      'Its occupation in ESCO, by the address that ESCO gives it: `http://data.europa.eu/esco/occupation/` and an id.',
    ),
  onet: z
    .string()
    .regex(/^\d{2}-\d{4}\.\d{2}$/)
    .optional()
    .describe('Its occupation in O*NET, such as `41-3091.00`.'),
  sameAs,
};

/** Where competencies stand in the lists of skills that others keep. */
export const skillElsewhere = {
  esco: escoAddress('skill')
    .optional()
    .describe(
      'Its skill in ESCO, by the address that ESCO gives it: `http://data.europa.eu/esco/skill/` and an id.',
    ),
  onet: z
    .string()
    .regex(/^[1-6]\.[A-Z](?:\.\d+)?(?:\.[a-z])?(?:\.\d+)?$/)
    .optional()
    .describe('Its element of the content model of O*NET, such as `2.B.1.d`.'),
  sameAs,
};
