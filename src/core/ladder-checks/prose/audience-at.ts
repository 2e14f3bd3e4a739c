import type { Passage } from './passages-of.ts';

/** Whom a place of a passage is for: in a body, the section around it may say so. Nothing for the widest audience. */
export function audienceAt({ entry, field, audience }: Passage, at: number): string | undefined {
  if (field !== 'body') return audience;
  const around = (entry.body?.elements ?? []).filter(
    ({ name, range }) => name === 'Audience' && range && range.start <= at && at < range.end,
  );
  const only = around.at(-1)?.attributes['only'];
  return typeof only === 'string' ? only : audience;
}
