const key = 'trellis-theme';

/** Lets the reader choose light or dark; the choice is kept in this browser and shared by open tabs. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    this.hidden = false;
    const show = () => {
      select.value = document.documentElement.dataset['theme'] ?? 'system';
    };
    show();
    select.addEventListener('change', () => {
      apply(select.value);
      keep(select.value);
    });
    addEventListener('storage', (event) => {
      if (event.key !== key) return;
      apply(event.newValue ?? 'system');
      show();
    });
  }
}

function apply(theme: string): void {
  const { dataset } = document.documentElement;
  if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
  else delete dataset['theme'];
}

function keep(theme: string): void {
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage may be switched off: the choice then holds for this page.
  }
}

customElements.define('theme-switch', ThemeSwitch);
