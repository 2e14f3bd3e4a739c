import path from 'node:path';
import { folderOf } from '../../src/core/catalog/translations.ts';
import type { Framework } from '../../src/core/framework/framework.ts';
import { type FrameworkSource, frameworkFrom } from '../../src/core/framework/framework-source.ts';
import type { Review } from '../../src/disk/review-folder.ts';
import { baseIn } from '../../src/site/language-addresses.ts';
import type { SiteOptions } from '../../src/site/site-options.ts';

export interface SiteInLanguage {
  framework: Framework;
  source: FrameworkSource;
  options: SiteOptions;
}

/**
 * What is built for a framework: the site in its own language at the top, and in each further one in a folder of its own.
 * The top comes first, so that its search index holds its own pages alone. One framework at a time is there.
 */
export function* sitesOf(
  { framework, source }: Pick<Review, 'framework' | 'source'>,
  options: SiteOptions,
): Iterable<SiteInLanguage> {
  if (!framework || !source) return;
  yield { framework, source, options };
  const { about } = framework;
  for (const language of about.languages.slice(1)) {
    yield {
      framework: frameworkFrom(source, language),
      source,
      options: {
        ...options,
        language,
        base: baseIn(language, options.base, about),
        out: path.join(options.out, folderOf(language)),
      },
    };
  }
}
