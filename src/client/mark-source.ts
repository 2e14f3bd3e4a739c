import type { InSource } from '../core/views/with-source.ts';

/** Marks texts that are not translated wherever they come to stand in an element, for whoever reads them aloud. */
export function markSource(root: Element, { inSource }: InSource): void {
  if (!inSource) return;
  const texts = new Set(inSource.texts);
  /** A title may stand with its grade. */
  const isOfSource = (text: string) => text.split(' · ').every((part) => texts.has(part));
  const mark = (element: Element): void => {
    if (!(element instanceof HTMLElement) || element.lang || !isOfSource(element.textContent.trim())) return;
    element.lang = inSource.language;
    // A name within a line turns; a line keeps its side of the page.
    if (turns && getComputedStyle(element).display === 'inline') element.dir = 'auto';
  };
  const turns = getComputedStyle(root).direction === 'rtl';
  const markIn = (element: Element): void => {
    for (const each of [element, ...element.querySelectorAll('*')])
      if (each.children.length === 0) mark(each);
  };
  markIn(root);
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) if (target instanceof Element) markIn(target);
  });
  observer.observe(root, { childList: true, subtree: true });
}
