import path from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { countSentence } from '../core/problems/count-sentence.ts';
import { formatText } from '../core/problems/format-text.ts';
import { heldFramework } from './held-framework.ts';
import { asHtml } from './html-text.ts';
import { type Note, notesEvent, problemsEvent } from './problems-event.ts';
import type { Told } from './reviewing/messages.ts';

/**
 * Tells the reader of a dev server what is wrong with the content: in the terminal, on every open page and on
 * those that are opened later. That nothing is in the way of the pages any more may be told before all else is known. Where there is no framework to show yet, the problems are the page. `folder` is
 * put before the paths of files.
 */
export function problemsInDev(
  server: ViteDevServer,
  logger: AstroIntegrationLogger,
  folder: string,
): { mended(): void; tell(told: Told): void } {
  const { hot } = server.environments.client;
  let errors = '';
  let toldBefore: string | undefined;
  let notes: Note[] = [];
  hot.on(problemsEvent, (_, client) => client.send(problemsEvent, errors));
  hot.on(notesEvent, (_, client) => client.send(notesEvent, notes));
  server.middlewares.use(async (request, response, next) => {
    if (heldFramework() || !request.headers.accept?.includes('text/html')) return next();
    const page = await server.transformIndexHtml(request.url ?? '/', problemsPage(errors));
    response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  return {
    mended() {
      errors = '';
      hot.send(problemsEvent, errors);
    },
    tell(told) {
      errors = errorsOf(told, folder);
      if (errors) logger.error(errors);
      else if (toldBefore !== '') logger.info(countSentence(told.counts));
      toldBefore = errors;
      hot.send(problemsEvent, errors);
      notes = notesOf(told, folder);
      hot.send(notesEvent, notes);
    },
  };
}

function notesOf({ problems }: Told, folder: string): Note[] {
  const found = problems.filter(({ severity }) => severity !== 'error');
  return found.map(({ file, line, column, message, hint }) => ({
    file,
    line,
    column,
    said: hint ? `${message} ${hint}` : message,
    path: path.resolve(folder, file),
  }));
}

function errorsOf({ problems, counts }: Told, folder: string): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.length > 0 ? formatText({ problems: errors, counts }, folder) : '';
}

const problemsPage = (problems: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>The content has errors</title></head>
<body>
<h1>The content has errors</h1>
<p>This page loads again by itself as soon as they are mended.</p>
<pre>${asHtml(problems)}</pre>
</body>
</html>`;
