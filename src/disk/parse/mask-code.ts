/** Stands where code would begin. A sign for private use: no text needs it. */
export const mask = '\ue000';

/**
 * A body in which nothing can be code, though every sign keeps its place: braces that open, and words that begin an import
 * at the beginning of a line, are masked, except for comments in braces and escaped braces. The parser of the site hands
 * code on to a native parser of JavaScript, in which a long expression takes minutes or ends the whole program.
 */
export function maskCode(body: string): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { index } of body.matchAll(/\{|(?<![^\n])(?:import|export)(?=[\s{*"'])/g)) {
    if (index < done || isEscaped(body, index)) continue;
    const end = endOfComment(body, index);
    pieces.push(body.slice(done, end ?? index), end === undefined ? mask : '');
    done = end ?? index + 1;
  }
  return pieces.join('') + body.slice(done);
}

function isEscaped(body: string, index: number): boolean {
  let start = index;
  while (body.charAt(start - 1) === '\\') start -= 1;
  return (index - start) % 2 === 1;
}

/** Where a comment in braces ends that begins here; nothing where none begins. */
function endOfComment(body: string, index: number): number | undefined {
  const opening = /\{\s*\/\*/y;
  opening.lastIndex = index;
  const end = opening.test(body) ? body.indexOf('*/', opening.lastIndex) : -1;
  const closing = /\*\/\s*\}/y;
  closing.lastIndex = end;
  return end >= 0 && closing.test(body) ? closing.lastIndex : undefined;
}
