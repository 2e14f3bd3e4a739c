import type { Framework } from '../../framework/framework.ts';
import type { Severity } from '../../problems/problem.ts';

/** A check that a file asks to be silent, and why. */
export interface ExceptionMade {
  file: string;
  title: string;
  check: string;
  /** The field it is about; the whole file where absent. */
  at?: string;
  reason: string;
}

interface Written {
  title?: string;
  name?: string;
  exceptions?: readonly { check: string; at?: string | undefined; reason: string }[];
}

/** Every exception, by check and then by file. */
export function exceptionsMade({ files }: Framework): ExceptionMade[] {
  return files
    .flatMap(({ file, id, data }) => {
      const { title, name, exceptions = [] } = data as Written;
      return exceptions.map(({ check, at, reason }) => ({
        file,
        title: title ?? name ?? id,
        check,
        ...(at !== undefined && { at }),
        reason,
      }));
    })
    .sort((a, b) => (a.check === b.check ? 0 : a.check < b.check ? -1 : 1));
}

/** Checks that `framework.yaml` gives another severity, or turns off. */
export function checksSet({ files }: Framework): { check: string; severity: Severity | 'off' }[] {
  const { checks = {} } = (files.find(({ kind }) => kind === 'framework')?.data ?? {}) as {
    checks?: Readonly<Record<string, Severity | 'off'>>;
  };
  return Object.entries(checks).map(([check, severity]) => ({ check, severity }));
}
