import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { type Port, portTaken } from './port.ts';

/** Lets a server listen to this computer, and returns the port it got. */
export async function listen(server: Server, { port, orNext }: Port): Promise<number> {
  try {
    server.listen(port, 'localhost');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  } catch (error) {
    if (!isTaken(error)) throw error;
    if (!orNext || port === 65535) throw portTaken(port);
    return listen(server, { port: port + 1, orNext });
  }
}

/** The port that a server of another make can be given. */
export async function freePort(asked: Port): Promise<number> {
  const server = createServer();
  const port = await listen(server, asked);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const isTaken = (error: unknown): boolean =>
  ['EADDRINUSE', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '');
