import { describe, expect, it } from 'vitest';
import { countSentence } from '../../../src/core/problems/count-sentence.ts';
import { formatGithub } from '../../../src/core/problems/format-github.ts';
import { formatGitlab } from '../../../src/core/problems/format-gitlab.ts';
import { formatJson } from '../../../src/core/problems/format-json.ts';
import { formatText } from '../../../src/core/problems/format-text.ts';
import { aReport, nothingFound } from './a-report.ts';

describe('the count', () => {
  it.each([
    [{ files: 145, errors: 3, warnings: 1, notes: 0 }, '3 errors and 1 warning in 145 files.'],
    [{ files: 2, errors: 1, warnings: 2, notes: 3 }, '1 error, 2 warnings and 3 notes in 2 files.'],
    [{ files: 1, errors: 0, warnings: 0, notes: 1 }, '1 note in 1 file.'],
    [{ files: 0, errors: 0, warnings: 0, notes: 0 }, 'No problems in 0 files.'],
  ])('of %j reads "%s"', (counts, sentence) => {
    expect(countSentence(counts)).toBe(sentence);
  });
});

describe('the text', () => {
  it('has a line for each problem, hints below, an empty line between files and the count last', () => {
    expect(formatText(aReport(), 'content')).toBe(
      [
        'content/tracks/sales/closer.yaml:12:9  error  `closer` expects `negotation`, which is not a competency.  (references-exist)',
        '    Did you mean `negotiation`?',
        'content/tracks/sales/closer.yaml:14:1  warning  100% of \\u{1b}[31mred: a, b and c.  (text-complete)',
        '',
        'content/tracks/sales/a,b:\\u{7}c.yaml:1:1  note  A \\u{202e}name.  (ids-are-well-formed)',
        '    Rename it.',
        '',
        '1 error, 1 warning and 1 note in 145 files.',
      ].join('\n'),
    );
  });

  it('is the count alone where nothing was found', () => {
    expect(formatText(nothingFound)).toBe('No problems in 1 file.');
  });

  it.each([
    ['', 'tracks/sales/closer.yaml:12:9  error'],
    ['content/', 'content/tracks/sales/closer.yaml:12:9  error'],
    ['..\\other\\content', '../other/content/tracks/sales/closer.yaml:12:9  error'],
    ['/srv/content', '/srv/content/tracks/sales/closer.yaml:12:9  error'],
  ])('names files from where the folder "%s" is named from', (folder, start) => {
    expect(formatText(aReport(), folder).startsWith(start)).toBe(true);
  });
});

describe('the JSON', () => {
  it('holds all that is known, always with the same keys in the same order', () => {
    const { problems, counts } = aReport();
    const text = formatJson(aReport());
    expect(JSON.parse(text)).toEqual({
      problems: problems.map((problem) => ({ ...problem, hint: problem.hint ?? null })),
      counts,
    });
    const keys = '"check"|"severity"|"file"|"line"|"column"|"message"|"hint"';
    expect(
      text.match(new RegExp(`${keys}|"problems"|"counts"|"files"|"errors"|"warnings"|"notes"`, 'g')),
    ).toEqual([
      '"problems"',
      ...Array.from({ length: 3 }, () => keys.split('|')).flat(),
      '"counts"',
      '"files"',
      '"errors"',
      '"warnings"',
      '"notes"',
    ]);
  });

  it('leaves out what else a problem may carry', () => {
    const [problem] = aReport().problems;
    if (!problem) throw new Error('The report holds a problem.');
    const carrying = { ...problem, path: ['moves'], position: { line: 1, column: 1 } };
    const { counts } = nothingFound;
    expect(formatJson({ problems: [carrying], counts })).toBe(formatJson({ problems: [problem], counts }));
  });

  it('holds no sign that a terminal obeys', () => {
    const text = formatJson({
      ...aReport(),
      problems: aReport().problems.map((p) => ({ ...p, message: '\u009b1m\u{e0041}' })),
    });
    expect(text).toMatch(/\\u009b1m\\udb40\\udc41/);
    expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  });
});

describe('the annotations of GitHub', () => {
  it('are one line each, escaped as GitHub asks for, with the count last', () => {
    expect(formatGithub(aReport(), 'content').split('\n')).toEqual([
      '::error file=content/tracks/sales/closer.yaml,line=12,col=9,title=references-exist::`closer` expects `negotation`, which is not a competency.%0ADid you mean `negotiation`?',
      '::warning file=content/tracks/sales/closer.yaml,line=14,col=1,title=text-complete::100%25 of \\u{1b}[31mred: a, b and c.',
      '::notice file=content/tracks/sales/a%2Cb%3A\\u{7}c.yaml,line=1,col=1,title=ids-are-well-formed::A \\u{202e}name.%0ARename it.',
      '1 error, 1 warning and 1 note in 145 files.',
    ]);
  });

  it('cannot be ended or added to by what a message holds', () => {
    const [problem] = aReport().problems;
    if (!problem) throw new Error('The report holds a problem.');
    const message = 'a\n::set-output name=x::y\r\n::error::z\u2028::warning::w';
    const text = formatGithub({ ...nothingFound, problems: [{ ...problem, message }] });
    expect(text.split(/[\r\n\u2028]/)).toHaveLength(2);
  });
});

describe('for GitLab', () => {
  const entries = (report = aReport()) => JSON.parse(formatGitlab(report, 'content', (text) => `of ${text}`));

  it('a problem is an entry with its line, its severity and a sign of its own', () => {
    expect(entries()).toEqual([
      {
        check_name: 'references-exist',
        description: '`closer` expects `negotation`, which is not a competency. Did you mean `negotiation`?',
        fingerprint:
          'of references-exist\ntracks/sales/closer.yaml\n`closer` expects `negotation`, which is not a competency.\n1',
        severity: 'critical',
        location: { path: 'content/tracks/sales/closer.yaml', lines: { begin: 12 } },
      },
      {
        check_name: 'text-complete',
        description: '100% of \\u{1b}[31mred: a, b and c.',
        fingerprint: expect.any(String),
        severity: 'minor',
        location: { path: 'content/tracks/sales/closer.yaml', lines: { begin: 14 } },
      },
      {
        check_name: 'ids-are-well-formed',
        description: 'A \\u{202e}name. Rename it.',
        fingerprint: expect.any(String),
        severity: 'info',
        location: { path: 'content/tracks/sales/a,b:\\u{7}c.yaml', lines: { begin: 1 } },
      },
    ]);
  });

  it('the same problem twice has two signs, and one whose line moved keeps its own', () => {
    const [first] = aReport().problems;
    const twice = { ...nothingFound, problems: first ? [first, { ...first, line: 40 }] : [] };
    const [one, two] = entries(twice).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(one).not.toBe(two);
    const moved = { ...nothingFound, problems: first ? [{ ...first, line: 13 }] : [] };
    expect(entries(moved)[0].fingerprint).toBe(one);
  });

  it('nothing found is an empty list', () => {
    expect(entries(nothingFound)).toEqual([]);
  });
});
