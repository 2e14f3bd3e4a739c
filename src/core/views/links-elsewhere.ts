import type { Elsewhere } from '../framework/elsewhere.ts';

const onet = {
  occupation: 'https://www.onetonline.org/link/summary/',
  skill: 'https://www.onetonline.org/find/descriptor/result/',
};

/** Pages about the same thing in the lists that others keep, each with the name of the list. */
export function linksElsewhere(
  { esco, onet: code, sameAs }: Elsewhere,
  kind: keyof typeof onet,
): { text: string; url: string }[] {
  return [
    ...(esco ? [{ text: 'ESCO', url: esco }] : []),
    ...(code ? [{ text: `O*NET ${code}`, url: onet[kind] + code }] : []),
    ...sameAs.map((url) => ({ text: hostOf(url), url })),
  ];
}

/** An address without the names of its pages; the whole of it where it has no host. */
const hostOf = (address: string): string => /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(address)?.[1] ?? address;
