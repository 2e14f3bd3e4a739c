import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** What a host was asked to do, apart from reading. */
interface Asked {
  method: string;
  path: string;
  body: string;
}

/** A host that answers reading with what it is given, by path without the page, and remembers what is written. */
export async function fakeHost(answers: Record<string, readonly object[] | object>) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://host');
    const content = await text(request);
    if (request.method !== 'GET') {
      asked.push({ method: request.method ?? '', path: pathname, body: JSON.parse(content).body });
      response.end('{}');
      return;
    }
    const answer = answers[pathname];
    if (answer === undefined) response.statusCode = 404;
    const page = Number(searchParams.get('page') ?? 1);
    response.end(
      JSON.stringify(
        Array.isArray(answer)
          ? answer.slice((page - 1) * 100, page * 100)
          : (answer ?? { message: 'Not Found' }),
      ),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  return { asked, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
