import { framework } from 'virtual:framework';
import type { Feature } from '../core/schema/features.ts';

/** Whether the site has this part, which `framework.yaml` can turn off. */
export const shows = (feature: Feature): boolean => framework().about.shows.has(feature);
