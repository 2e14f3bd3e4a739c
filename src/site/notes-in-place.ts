import { type Note, notesEvent } from './problems-event.ts';

const style =
  'margin: 0.25rem 0; padding-inline-start: 0.75rem; border-inline-start: 2px solid; font: 14px/1.5 system-ui;';

/** Shows, on a page of the dev server, what the check says of the files of this page: at the statement, or at its end. */
function showNotes(notes: readonly Note[]): void {
  for (const old of document.querySelectorAll('[data-note]')) old.remove();
  const end = document.querySelector<HTMLElement>('.page-end');
  const own = end?.dataset['file'];
  for (const note of notes) {
    const statement = statementsAt(note, own)[0];
    if (statement) statement.append(asElement(note));
    else if (note.file === own) end?.before(asElement(note));
  }
}

function statementsAt({ file, line }: Note, own: string | undefined): HTMLElement[] {
  const onLine = document.querySelectorAll<HTMLElement>(`li[data-line="${line}"]`);
  return [...onLine].filter(({ dataset }) => (dataset['file'] ?? own) === file);
}

function asElement({ said, file, line, column, path }: Note): HTMLElement {
  const element = document.createElement('p');
  element.dataset['note'] = '';
  element.style.cssText = style;
  const open = document.createElement('button');
  open.textContent = `Open ${file}:${line}`;
  open.addEventListener('click', () => {
    void fetch(
      `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}__open-in-editor?file=${encodeURIComponent(`${path}:${line}:${column}`)}`,
    );
  });
  element.append(`${said} `, open);
  return element;
}

import.meta.hot?.on(notesEvent, showNotes);
import.meta.hot?.send(notesEvent);
