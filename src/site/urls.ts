const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/**
 * The address of something on this site, wherever the site stands: `url('/levels/account-executive')` is
 * `/careers/levels/account-executive/` under `/careers/`. Pages get their closing slash, files such as
 * `/data/levels.json` do not; a query and a fragment stay as they are.
 */
export function url(path: string): string {
  const [, place = '', rest = ''] = /^\/?([^?#]*)(.*)$/.exec(path) ?? [];
  const isFile = /\.[a-z0-9]+$/i.test(place);
  const slash = isFile || place === '' || place.endsWith('/') ? '' : '/';
  return `${base}${place}${slash}${rest}`;
}
