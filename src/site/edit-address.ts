import type { About } from '../core/framework/framework.ts';
import { hostOf } from './repository-hosts.ts';

/** A place in a file of the content. */
export interface FilePlace {
  file: string;
  line?: number | undefined;
}

/** Where a file of the content is edited, at its line where one is known; nothing without a repository. */
export function editAddress(about: About, { file, line }: FilePlace): string | undefined {
  const pattern = editPattern(about, line === undefined ? 'edit' : 'show');
  return pattern && filled(pattern, { '{file}': asPath(file), '{line}': String(line ?? 1) });
}

/** The address of a file, with `{file}` and `{line}` left open. */
function editPattern({ repository }: About, what: 'edit' | 'show'): string | undefined {
  if (!repository) return undefined;
  const folder = asPath(repository.folder);
  return filled(hostOf(repository)[what], {
    '{url}': repository.url.replace(/\/+$/, '').replace(/\.git$/, ''),
    '{branch}': asPath(repository.branch),
    '{file}': folder === '' ? '{file}' : `${folder}/{file}`,
  });
}

/** Names joined by slashes as part of an address, without empty steps and steps that lead elsewhere. */
function asPath(names: string): string {
  const steps = names.split('/').filter((name) => name !== '' && name !== '.' && name !== '..');
  return steps.map(encodeURIComponent).join('/');
}

/** What feedback is about. */
interface Subject extends Partial<FilePlace> {
  page: string;
  /** The id of a statement. */
  statement?: string;
}

/** Where feedback goes, with what it is about in the place of `{page}`, `{statement}`, `{file}` and `{line}`. */
export function feedbackAddress({ feedback }: About, subject: Subject): string | undefined {
  const { page, statement = '', file = '', line = '' } = subject;
  return (
    feedback &&
    filled(feedback, {
      '{page}': encodeURIComponent(page),
      '{statement}': encodeURIComponent(statement),
      '{file}': encodeURIComponent(file),
      '{line}': String(line),
    })
  );
}

/**
 * Addresses for one statement of a page, with `{file}`, `{line}` and `{statement}` left open. Where the framework does not
 * ask for the statement, it comes with the page.
 */
export function statementPatterns(about: About, page: string): { edit?: string; feedback?: string } {
  const edit = editPattern(about, 'show');
  const asked = about.feedback;
  const ownPage = encodeURIComponent(page);
  const subject = asked?.includes('{statement}') ? ownPage : `${ownPage}%23{statement}`;
  return {
    ...(edit && { edit }),
    ...(asked && { feedback: filled(asked, { '{page}': subject }) }),
  };
}

const filled = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{[a-z]+\}/g, (name) => values[name] ?? name);
