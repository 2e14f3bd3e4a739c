type Directive =
  | 'default-src'
  | 'img-src'
  | 'font-src'
  | 'connect-src'
  | 'worker-src'
  | 'form-action'
  | 'base-uri';

/** What pages may load and send: from and to the site itself, and nothing that stands in a page as code or style. */
export const directives: readonly `${Directive} ${string}`[] = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
];

/** Pagefind searches in WebAssembly. */
export const scriptSources: readonly string[] = ["'self'", "'wasm-unsafe-eval'"];

export const styleSources: readonly string[] = ["'self'"];

/** The policy of the pages as one header, with what a page cannot say of itself: who may show it in a frame. */
export const policyHeader: string = [
  ...directives,
  `script-src ${scriptSources.join(' ')}`,
  `style-src ${styleSources.join(' ')}`,
  "frame-ancestors 'none'",
].join('; ');
