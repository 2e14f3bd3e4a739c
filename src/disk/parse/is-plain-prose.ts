/** Signs of links, pictures, components and code, and the beginnings of addresses that become links by themselves. */
const meaning = /[<{}[\]@]|:\/\/|[wW]{3}\./;

/** Words that begin code where they begin a line. */
const code = /^[ \t]*(?:import|export)\b/m;

/**
 * Signs that could put one part into another: each stands for two levels at most. Digits are looked for behind a sign,
 * since most texts have no such sign and are gone through ten times as fast when digits need no look.
 */
const nesting = /[*_~>+(-]|(?<=\d)[.)]/g;
const fewEnough = 40;

/**
 * Whether a body is prose without a link, a component or code, so that nothing in it has to be looked at. Most are, and
 * to parse one takes ten times as long as to see it.
 */
export const isPlainProse = (body: string): boolean =>
  !meaning.test(body) &&
  !(body.includes('port') && code.test(body)) &&
  (body.match(nesting)?.length ?? 0) <= fewEnough;
