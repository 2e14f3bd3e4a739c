import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../scripts/support/commands.ts';
import { documentation } from './support/documentation.ts';

const pages = documentation();

/** Files that a page tells its reader to write, or that a command makes. */
const toBeWritten =
  /renewals|content\/changes\/2027-03-01|strategic-outbound-specialist|field-account-executive|dependabot|public\/(_headers|staticwebapp\.config\.json|web\.config)|content\/README|content\/(media|translations)\/|content\/\.schemas/;

const withoutCode = (text: string): string =>
  text.replace(/^( *)```[\s\S]*?^\1```$/gm, '').replace(/`[^`\n]*`/g, '');

/** The places of a page that a link can name, as GitHub makes them of headings. */
function anchorsOf(file: string): string[] {
  const headings = readFileSync(file, 'utf8')
    .replace(/^( *)```[\s\S]*?^\1```$/gm, '')
    .matchAll(/^#{1,6} (.+)$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}

function deadLinks({ file, text }: (typeof pages)[number]): string[] {
  const links = [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links.filter((link) => {
    if (/^(https?:|mailto:)/.test(link)) return false;
    const [target = '', anchor] = link.split('#');
    const there = target === '' ? file : path.join(path.dirname(file), target);
    if (!existsSync(there)) return true;
    return anchor !== undefined && there.endsWith('.md') && !anchorsOf(there).includes(anchor);
  });
}

describe('what the documentation names exists:', () => {
  test('every link, down to the heading', () => {
    expect(pages.flatMap((each) => deadLinks(each).map((link) => `${each.file}: ${link}`))).toEqual([]);
    const broken = {
      file: 'docs/README.md',
      text: '[a](nowhere.md) and [b](checks.md#nowhere), not `[c](d.md)`',
    };
    expect(deadLinks(broken)).toEqual(['nowhere.md', 'checks.md#nowhere']);
  });

  test('every command', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    const asked = pages.flatMap(({ file, text }) =>
      [...text.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map(([, name = '']) => ({ file, name })),
    );
    expect(asked.length).toBeGreaterThan(30);
    expect(asked.filter(({ name }) => !Object.hasOwn(scripts, name))).toEqual([]);
    const ofPackage = pages.flatMap(({ text }) => [...text.matchAll(/npx trellis ([a-z]+)/g)]);
    expect(ofPackage.length).toBeGreaterThan(2);
    expect(ofPackage.map(([, name = '']) => name).filter((name) => !Object.hasOwn(commands, name))).toEqual(
      [],
    );
  });

  test('every file and folder', () => {
    const rooms = [
      'content',
      'docs',
      'examples',
      'scripts',
      'src',
      'test',
      'public',
      '\\.github',
      '\\.gitlab',
      '\\.ci',
    ];
    const form = new RegExp(`^(?:${rooms.join('|')})/[\\w./-]*[\\w/]$`);
    const named = pages.flatMap(({ file, text }) =>
      [...text.matchAll(/`([^`\n]+)`/g)]
        .map(([, code = '']) => code)
        .filter((code) => form.test(code) && !toBeWritten.test(code))
        .map((code) => ({ file, code })),
    );
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter(({ code }) => !existsSync(code))).toEqual([]);
  });
});
