import { problemsEvent } from './problems-event.ts';

const panel = document.createElement('pre');
panel.setAttribute('role', 'alert');
panel.style.cssText = `
  position: fixed; inset: auto 0 0; z-index: 9999; max-height: 40vh; overflow: auto; margin: 0; padding: 1rem;
  background: #fff; color: #000; border-top: 4px solid #b00020; font: 14px/1.5 ui-monospace, monospace;
  white-space: pre-wrap;
`;

/** Shows, on a page of the dev server, why the page is not what the content says at the moment. */
function showProblems(problems: string): void {
  panel.textContent = `This page shows the content as it was before these errors.\n\n${problems}`;
  if (problems) document.body.append(panel);
  else panel.remove();
}

import.meta.hot?.on(problemsEvent, showProblems);
import.meta.hot?.send(problemsEvent);
