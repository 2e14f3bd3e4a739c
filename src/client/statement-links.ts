/**
 * Shows, under the statement that the address names, where its words can be changed and answered. It is one element for
 * the whole page, so that no statement brings links of its own into the order of the keyboard.
 */
class StatementLinks extends HTMLElement {
  connectedCallback(): void {
    // It comes here again each time that it moves under another statement.
    if (this.#links.length > 0) return;
    this.#links = [...this.querySelectorAll('a')].map((link) => ({
      link,
      pattern: link.getAttribute('href') ?? '',
    }));
    addEventListener('hashchange', () => this.#show());
    this.#show();
  }

  #links: { link: HTMLAnchorElement; pattern: string }[] = [];

  #show(): void {
    const id = decoded(location.hash.slice(1));
    const statement = id ? document.getElementById(id) : null;
    const line = statement?.dataset['line'];
    this.hidden = line === undefined;
    if (!statement || line === undefined) return;
    const file = statement.dataset['file'] ?? this.dataset['file'] ?? '';
    for (const { link, pattern } of this.#links) {
      const inAddress = 'answer' in link.dataset ? encodeURIComponent(file) : encodeURI(file);
      link.href = filled(pattern, { line, file: inAddress, statement: encodeURIComponent(id) });
    }
    statement.append(this);
  }
}

const filled = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{([a-z]+)\}/g, (name, key: string) => values[key] ?? name);

function decoded(hash: string): string {
  try {
    return decodeURIComponent(hash);
  } catch {
    return '';
  }
}

customElements.define('statement-links', StatementLinks);
