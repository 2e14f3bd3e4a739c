import type { FoundData } from './pagefind.ts';

/** A result as a list item: title, what it is, the words around the hit, and where a behaviour is expected. */
export function resultItem(
  { url, excerpt, meta, filters, sub_results }: FoundData,
  expectedAt: string,
): HTMLLIElement {
  const item = document.createElement('li');
  const hit = meta['levels'] === undefined ? sub_results.find((each) => each.url.includes('#')) : undefined;
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  const about = ['kind', 'track', 'grade'].map((name) =>
    filters[name]?.length === 1 ? filters[name][0] : undefined,
  );
  item.append(
    link,
    line('about', [about.filter(Boolean).join(' · ')]),
    line('excerpt', marked(hit?.excerpt ?? excerpt)),
  );
  if (meta['levels']) item.append(line('expected', [expectedAt + meta['levels']]));
  return item;
}

function line(name: string, content: (string | Node)[]): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  paragraph.className = name;
  paragraph.append(...content);
  return paragraph;
}

/** Text with its marks and no other markup, whatever the index holds. */
function marked(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => {
    if (!(node instanceof HTMLElement) || node.tagName !== 'MARK')
      return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
