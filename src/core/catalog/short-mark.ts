/** A short mark of a text: FNV-1a, twice with different starts. */
export const shortMark = (text: string): string =>
  [0x811c9dc5, 0x9747b28c].map((start) => hash(text, start)).join('');

function hash(text: string, start: number): string {
  let sum = start;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, '0');
}
