import { readFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import { base } from './built-site.ts';

const read = (file: string): string => readFileSync(path.join(inject('dist'), file), 'utf8');

/** A file of data that the plan page loads, by its path in the built site, as the page names it. */
export function planFile(name: 'framework' | 'details'): string {
  const [, file] = new RegExp(`data-${name}="${base}(plan/[^"]+)"`).exec(read('plan/index.html')) ?? [];
  if (!file) throw new Error(`The plan page names no ${name}.`);
  return file;
}

export const planFileText = (name: 'framework' | 'details'): string => read(planFile(name));
