import path from 'node:path';

const text = 'charset=utf-8';
const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': `text/css; ${text}`,
  '.csv': `text/csv; ${text}`,
  '.html': `text/html; ${text}`,
  '.ico': 'image/x-icon',
  '.ics': `text/calendar; ${text}`,
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': `text/javascript; ${text}`,
  '.json': `application/json; ${text}`,
  '.jsonld': 'application/ld+json',
  '.md': `text/markdown; ${text}`,
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': `text/plain; ${text}`,
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': `application/xml; ${text}`,
};

/** What a server says of a file of the site, by the ending of its name. */
export const contentTypeOf = (file: string): string =>
  types[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
