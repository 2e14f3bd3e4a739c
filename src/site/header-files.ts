import { policyHeader } from './security-policy.ts';

/** What a server should send with every file, by the name of the header. */
const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyHeader,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': ['camera', 'geolocation', 'microphone', 'payment', 'usb']
    .map((feature) => `${feature}=()`)
    .join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
};

const headers = Object.entries(securityHeaders);
const written = 'Written by `npm run docs` from the policy of the pages; change it there.';
const notListed = 'For a build that search engines should not list, also:';
const robots = 'noindex, nofollow';

const lines = (...parts: (string | readonly string[])[]): string => `${parts.flat().join('\n')}\n`;

/** For `include` within a `server` or a `location` of nginx. A location with headers of its own inherits none. */
const nginx = lines(
  `# ${written}`,
  headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
  `# ${notListed}`,
  `# add_header X-Robots-Tag "${robots}" always;`,
);

const apache = lines(
  `# ${written}`,
  '# Needs mod_headers, and AllowOverride FileInfo where it is a file .htaccess.',
  headers.map(([name, value]) => `Header always set ${name} "${value}"`),
  `# ${notListed}`,
  `# Header always set X-Robots-Tag "${robots}"`,
);

const caddy = lines(
  `# ${written}`,
  'header {',
  headers.map(([name, value]) => `\t${name} "${value}"`),
  `\t# ${notListed}`,
  `\t# X-Robots-Tag "${robots}"`,
  '}',
);

const netlify = lines(
  `# ${written}`,
  '/*',
  headers.map(([name, value]) => `  ${name}: ${value}`),
  `# ${notListed}`,
  `#  X-Robots-Tag: ${robots}`,
);

const gitlab = lines(
  `# ${written}`,
  'gitlab_pages["headers"] = [',
  headers.map(([name, value]) => `  "${name}: ${value}",`),
  ']',
);

/** What CloudFront has fields for, and the others by name. */
const ownFields = ['Content-Security-Policy', 'X-Content-Type-Options', 'Referrer-Policy'];

const custom = headers
  .filter(([name]) => !ownFields.includes(name))
  .map(([Header, Value]) => ({ Header, Value, Override: true }));

const cloudFront = {
  Name: 'trellis',
  Comment: written,
  SecurityHeadersConfig: {
    ContentSecurityPolicy: {
      Override: true,
      ContentSecurityPolicy: securityHeaders['Content-Security-Policy'],
    },
    ContentTypeOptions: { Override: true },
    ReferrerPolicy: { Override: true, ReferrerPolicy: securityHeaders['Referrer-Policy'] },
  },
  CustomHeadersConfig: { Quantity: custom.length, Items: custom },
};

/** Azure Static Web Apps reads it at the top of the site. */
const azure = {
  globalHeaders: securityHeaders,
  responseOverrides: { '404': { rewrite: '/404.html' } },
};

/** What IIS refuses to send as long as nobody has told it what it is: the search index, and levels as text. */
const unknownToIis: Readonly<Record<string, string>> = {
  '.md': 'text/markdown; charset=utf-8',
  '.pagefind': 'application/octet-stream',
  '.pf_filter': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
};

const iis = lines(
  '<?xml version="1.0" encoding="utf-8"?>',
  `<!-- ${written} -->`,
  '<configuration>',
  '  <system.webServer>',
  '    <httpProtocol>',
  '      <customHeaders>',
  headers.map(([name, value]) => `        <add name="${name}" value="${value}" />`),
  '      </customHeaders>',
  '    </httpProtocol>',
  '    <staticContent>',
  Object.entries(unknownToIis).flatMap(([ending, type]) => [
    `      <remove fileExtension="${ending}" />`,
    `      <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
  ]),
  '    </staticContent>',
  '    <httpErrors errorMode="Custom">',
  '      <remove statusCode="404" />',
  '      <error statusCode="404" path="404.html" responseMode="File" />',
  '    </httpErrors>',
  '  </system.webServer>',
  '</configuration>',
);

/** The security headers in the words of each server and host, by the name of the file in `docs/headers`. */
export const headerFiles: Readonly<Record<string, string>> = {
  'nginx.conf': nginx,
  'apache.htaccess': apache,
  Caddyfile: caddy,
  _headers: netlify,
  'gitlab.rb': gitlab,
  'staticwebapp.config.json': `${JSON.stringify(azure, undefined, 2)}\n`,
  'web.config': iis,
  'cloudfront.json': `${JSON.stringify(cloudFront, undefined, 2)}\n`,
};
