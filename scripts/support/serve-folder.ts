import { createReadStream } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { contentTypeOf } from '../../src/site/content-type-of.ts';
import { findFile } from './find-file.ts';
import { listen } from './listen.ts';
import type { Port } from './port.ts';

export interface Served {
  /** Where the site starts, with a slash at the end. */
  address: string;
  close(): Promise<void>;
}

/**
 * Serves a built site to this computer under `base`, the way static hosts do: a folder by its index, `404.html`
 * for what is not there.
 */
export async function serveFolder(folder: string, base: string, port: Port): Promise<Served> {
  const server = createServer(({ url = '/' }, response) => {
    answer(url.replace(/[?#].*$/, ''), response).catch(() => fail(response));
  });
  const taken = await listen(server, port);
  return { address: `http://localhost:${taken}${base}`, close: () => close(server) };

  async function answer(address: string, response: ServerResponse): Promise<void> {
    const found = await findFile(folder, address.startsWith(base) ? address.slice(base.length) : undefined);
    if (found?.kind === 'folder')
      response.writeHead(301, { location: `${address}/`.replace(/^\/+/, '/') }).end();
    else if (found) send(response, 200, found.path);
    else await sendNotFound(response, folder);
  }
}

function fail(response: ServerResponse): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(500).end();
}

async function sendNotFound(response: ServerResponse, folder: string): Promise<void> {
  const page = await findFile(folder, '404.html');
  if (page?.kind === 'file') send(response, 404, page.path);
  else response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing is here.');
}

function send(response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, { 'content-type': contentTypeOf(file) });
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
