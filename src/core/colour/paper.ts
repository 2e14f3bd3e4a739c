/** Light and dark, as readers see the site. */
export type Mode = 'light' | 'dark';

export const modes: readonly Mode[] = ['light', 'dark'];

/** What texts stand on, as `styles/tokens.css` has it in `--paper` and `--paper-deep`. */
export const papers: Readonly<Record<Mode, readonly string[]>> = {
  light: ['oklch(98.6% 0.006 88)', 'oklch(96.4% 0.009 86)'],
  dark: ['oklch(19.5% 0.008 75)', 'oklch(23.5% 0.009 75)'],
};
