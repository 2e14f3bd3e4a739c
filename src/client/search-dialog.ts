/** Opens the search with `/` or the link in the header; nothing of the search is loaded before. */
class SearchDialog extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector('dialog');
    if (!dialog) return;
    document.addEventListener('keydown', (event) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      open(dialog);
    });
    document.addEventListener('click', (event) => {
      const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
      if (!(event.target instanceof Element) || !isPlain || !event.target.closest('[data-opens-search]'))
        return;
      event.preventDefault();
      open(dialog);
    });
    // In a search field Escape would only empty it.
    dialog.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') dialog.close();
    });
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog || (event.target as Element).closest('[data-close]')) dialog.close();
    });
  }
}

function open(dialog: HTMLDialogElement): void {
  const onPage = document.querySelector<HTMLInputElement>('main site-search input');
  if (onPage) {
    onPage.focus();
    return;
  }
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
  void import('./site-search.ts');
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null;
}

customElements.define('search-dialog', SearchDialog);
