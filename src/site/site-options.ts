import path from 'node:path';

/**
 * What a site is made of and for. A command writes it into the environment before it starts Astro; the
 * configuration of Astro and the pages read it from there, since each has a module graph of its own.
 */
export interface SiteOptions {
  /** The content folder, as an absolute path. */
  content: string;
  /** The folder that is written, as an absolute path. */
  out: string;
  /** Where the site will be published, without a path, such as `https://careers.example.com`. */
  site?: string;
  /** The path the site stands under, with a slash at both ends; that of `language`, where there is one. */
  base: string;
  /** The language of the pages, where it is not the one that the content was written in. */
  language?: string;
  /** Whom the site is for. Without it, the widest audience. */
  audience?: string;
  /** With the pages for editors, `/health/` and `/parity/`. */
  health: boolean;
  /** The day of the build, such as `2027-01-31`; checks of dates look at nothing else. */
  today: string;
}

/** Reads the options that `setSiteOptions` wrote, and what holds where nothing was asked for. */
export function siteOptions(environment: NodeJS.ProcessEnv = process.env): SiteOptions {
  const {
    TRELLIS_CONTENT: content = 'content',
    TRELLIS_OUT: out = 'dist',
    TRELLIS_SITE: site,
    TRELLIS_BASE: base = '/',
    TRELLIS_LANGUAGE: language,
    TRELLIS_AUDIENCE: audience,
    TRELLIS_HEALTH: health,
    TRELLIS_TODAY: today = new Date().toISOString().slice(0, 10),
  } = environment;
  return {
    content: path.resolve(content),
    out: path.resolve(out),
    ...(site && { site }),
    base,
    ...(language && { language }),
    ...(audience && { audience }),
    health: health === 'yes',
    today,
  };
}

/** Writes the options into the environment of this process, where Astro and the programs it starts see them. */
export function setSiteOptions(options: SiteOptions): void {
  const variables = {
    TRELLIS_CONTENT: options.content,
    TRELLIS_OUT: options.out,
    TRELLIS_SITE: options.site,
    TRELLIS_BASE: options.base,
    TRELLIS_LANGUAGE: options.language,
    TRELLIS_AUDIENCE: options.audience,
    TRELLIS_HEALTH: options.health ? 'yes' : undefined,
    TRELLIS_TODAY: options.today,
  };
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}
