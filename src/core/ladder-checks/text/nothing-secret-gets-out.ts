import type { Finding } from '../../checks/check.ts';
import { quote } from '../../problems/quote.ts';
import { audienceAt } from '../prose/audience-at.ts';
import type { Passage } from '../prose/passages-of.ts';
import type { Prose } from '../prose/prose.ts';
import { placeOf, quoteAround, subjectOf } from '../prose/say-where.ts';
import { signs } from '../prose/word-row.ts';
import type { TextCheck } from '../text-check.ts';

export const nothingSecretGetsOut: TextCheck = {
  name: 'nothing-secret-gets-out',
  rule: 'What is for everyone holds no amounts of money, no links into the company, and none of the words that `framework.yaml` lists as `secret`. Not looked at where the widest audience is `internal` or `managers`.',
  severity: 'error',
  looksAtTextsAlone: true,
  run(prose, _context, report) {
    const [widest] = prose.framework.audiences;
    if (widest?.id === 'internal' || widest?.id === 'managers') return;
    const isPublic = (passage: Passage, at: number) => (audienceAt(passage, at) ?? widest?.id) === widest?.id;
    for (const { passage, start, finding } of secretsIn(prose)) if (isPublic(passage, start)) report(finding);
  },
};

interface Secret {
  passage: Passage;
  start: number;
  finding: Finding;
}

function secretsIn(prose: Prose): Secret[] {
  const listed = (prose.hits.get('secret') ?? []).map(({ passage, words, start, end }) =>
    secret(passage, start, end, `names ${quote(words)} for everyone to read`),
  );
  const others = prose.withSigns.flatMap((passage) => {
    if ((passage.signs & (signs.digit | signs.slash)) === 0) return [];
    return [...amountsIn(passage), ...linksIntoTheCompany(passage)];
  });
  return [...listed, ...others];
}

function secret(passage: Passage, start: number, end: number, does: string): Secret {
  const said = passage.isAddress ? '' : ` in ${quoteAround(passage, start, end)}`;
  const finding = {
    ...placeOf(passage, start),
    message: `${subjectOf(passage)} ${does}${said}.`,
    hint: 'Mark the part as `audience: internal`, or say it without.',
  };
  return { passage, start, finding };
}

const money = /[$€£¥]\s?\d|\d\s?[€£¥]|\d[kKmM]?\s?(?:USD|EUR|GBP|CHF|JPY)\b|\b(?:USD|EUR|GBP|CHF|JPY)\s?\d/;
const amount =
  /(?:[$€£¥]\s?\d[\d.,']*\s?(?:k|m|bn|million|thousand)?\b|\b\d[\d.,']*\s?(?:k|m|bn|million|thousand)?\s?(?:€|£|¥|USD|EUR|GBP|CHF|JPY)(?![\p{L}\d]))|\b(?:USD|EUR|GBP|CHF|JPY)\s?\d[\d.,']*/giu;

/** Amounts of pay, quotas and deals. In activities, guides and stories they are examples or costs. */
function amountsIn(passage: Passage): Secret[] {
  const { kind, text } = passage;
  if (passage.isAddress || kind === 'activity' || kind === 'guide' || kind === 'story' || !money.test(text))
    return [];
  return [...text.matchAll(amount)].map(({ 0: written, index }) =>
    secret(passage, index, index + written.length, `names the amount ${quote(written)}`),
  );
}

const address = /https?:\/\/[^\s<>()"'\]]+/g;

/** Hosts that nobody outside can open. */
const internalHost =
  /^(?:[^./]+|.*\.(?:local|internal|intranet|corp|lan|home|localdomain)|localhost|10\.\d.*|192\.168\..*|172\.(?:1[6-9]|2\d|3[01])\..*|intranet\..*|.*\.(?:sharepoint|atlassian|slack)\.(?:com|net)|(?:docs|drive)\.google\.com)$/i;

function linksIntoTheCompany(passage: Passage): Secret[] {
  if (!passage.text.includes('://')) return [];
  return [...passage.text.matchAll(address)].flatMap(({ 0: url, index }) => {
    const host = /^https?:\/\/([^/:?#]+)/.exec(url)?.[1] ?? '';
    return internalHost.test(host)
      ? [
          secret(
            passage,
            index,
            index + url.length,
            `links to ${quote(url)}, which only people inside can open`,
          ),
        ]
      : [];
  });
}
