// By this line a comment is known again. Whatever a proposal says comes after it and cannot hold it.
export const marker = '<!-- trellis: what this changes for people -->';

const longest = 60_000;
const unreadable =
  'What this changes for people can be told once the content has no errors. The check shows them beside the lines.';

/**
 * A report as a comment. A proposal from anywhere has written it, so nothing in it may be more than words: no address
 * is called, no picture loaded, and of tags only those stay that mark changed words or fold long lists.
 */
export function commentBody(report) {
  const text = [...report]
    .slice(0, longest)
    .join('')
    .replace(/(?![\n\t])\p{Cc}|\p{Cf}/gu, '')
    .replace(/<(?!\/?(?:del|ins|code|details|summary)>)/g, '&lt;')
    .replaceAll('![', '!\\[')
    .replaceAll('@', '@<!-- -->')
    .trim();
  return `${marker}\n${text || unreadable}\n`;
}
