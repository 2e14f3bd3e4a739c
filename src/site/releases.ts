import { releaseTags } from '../disk/release-tags.ts';
import { siteOptions } from './site-options.ts';

/** Releases of the content, where git knows them. */
export const releases = await releaseTags(siteOptions().content);
