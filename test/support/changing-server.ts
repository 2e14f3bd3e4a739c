import { createReadStream } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { findFile } from '../../scripts/support/find-file.ts';
import { contentTypeOf } from '../../src/site/content-type-of.ts';

type Answer = (path: string, response: ServerResponse) => boolean;

/** A server under one address that hands out one build, then another, or a sign-in page, or nothing at all. */
export interface ChangingServer {
  address: string;
  /** The folder of the build that it hands out. */
  folder: string;
  /** Answers some requests itself, by their path below the base, and says which. */
  instead: Answer;
  /** Every connection is cut, as without a network. */
  isDown: boolean;
  /** The paths that were asked for, below the base. */
  asked: string[];
  close(): Promise<void>;
}

export async function changingServer(folder: string, base: string): Promise<ChangingServer> {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '').slice(base.length);
    if (changing.isDown) request.destroy();
    else {
      changing.asked.push(path);
      if (!changing.instead(path, response)) void answer(changing.folder, path, response);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const changing: ChangingServer = {
    address: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
    folder,
    instead: () => false,
    isDown: false,
    asked: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return changing;
}

async function answer(folder: string, path: string, response: ServerResponse): Promise<void> {
  const found = await findFile(folder, path);
  if (found?.kind !== 'file') return void response.writeHead(404).end('Nothing is here.');
  const isPage = found.path.endsWith('.html');
  response.writeHead(200, {
    'content-type': contentTypeOf(found.path),
    // As hosts do that nobody has set up: files that keep their names are old for ten minutes.
    'cache-control': isPage ? 'no-cache' : 'max-age=600',
  });
  createReadStream(found.path)
    .on('error', () => response.destroy())
    .pipe(response);
}
