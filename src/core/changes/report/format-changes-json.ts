import { plainJson } from '../../problems/plain-json.ts';
import type { FrameworkChange } from '../change.ts';
import type { ChangesReport } from './changes-report.ts';

/** A report for programs. `before` and `after` are null where there is nothing to show. */
export function formatChangesJson({ bump, changes }: ChangesReport): string {
  return plainJson({ bump, changes: changes.map(inOrder) });
}

function inOrder(change: FrameworkChange) {
  const { kind, subject, language, summary, before, after, bump, risesFor } = change;
  return {
    kind,
    subject: { kind: subject.kind, id: subject.id },
    ...(language === undefined ? {} : { language }),
    summary,
    before,
    after,
    bump,
    risesFor,
  };
}
