import { UsageError } from './usage-error.ts';

/** Where a server is to listen. */
export interface Port {
  /** 0 for any free one. */
  port: number;
  /** The next free one will do where this one is taken. */
  orNext: boolean;
}

/** The port that was asked for, or the usual one. */
export function readPort(text: string | undefined): Port {
  if (text === undefined) return { port: 4321, orNext: true };
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return { port, orNext: false };
  throw new UsageError(`\`--port ${text}\` is not a port: a whole number up to 65535.`);
}

/** What to say where nobody can listen on the port that was asked for. */
export const portTaken = (port: number): UsageError =>
  new UsageError(`\`--port ${port}\` is not free. Name another, or leave it out.`);
