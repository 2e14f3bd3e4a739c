import type { Fault } from './parse/fault.ts';

/** Why the system did not let a file or folder be opened, in words. */
export function accessFault(error: unknown, what: 'file' | 'folder'): Fault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const [message, hint] = said(code, what);
  return { check: 'files-can-be-read', position: { line: 1, column: 1 }, message, hint };
}

function said(code: string, what: string): [message: string, hint: string] {
  if (code === 'EACCES' || code === 'EPERM') {
    return [`This ${what} may not be opened.`, 'Change its permissions so that you may read it.'];
  }
  if (code === 'ENOENT') return [`This ${what} is not there any more.`, 'Run the command again.'];
  if (code === 'ELOOP')
    return ['This link leads back to itself.', `Put the ${what} itself here, or remove the link.`];
  return [
    `This ${what} could not be opened; the system says ${code}.`,
    'Check the disk, and run the command again.',
  ];
}
