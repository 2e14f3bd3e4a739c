import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../support/listen.ts';

/** A site that is being written, and the server that shows it meanwhile. */
export interface DevSite {
  /** What Node is started with, but for the port. */
  args: readonly string[];
  cwd: string;
  /** The address of one of its pages, and the file that the page is made from. */
  page: string;
  file: string;
  /** What is put into the file, with a word that no page has, so that the page shows the word. */
  edit(text: string, word: string): string;
}

export interface DevTimes {
  /** Seconds from the start of the process to the last byte of the first page. */
  start: number;
  /** For each edit, milliseconds from the save to the last byte of the page that shows it. */
  edits: number[];
}

const pauseBetweenEdits = 1500;
const pauseBetweenQuestions = 10;

/** Starts a dev server, asks for its first page, and then for the same page after each of some edits. */
export async function timeDevServer(site: DevSite, edits: number): Promise<DevTimes> {
  const port = await freePort({ port: 0, orNext: false });
  const began = performance.now();
  const server = startServer(site, port);
  const asked = readFileSync(site.file, 'utf8');
  const address = `http://localhost:${port}${site.page}`;
  try {
    const start = (await untilPage(server, address, '</html>', began)) / 1000;
    const times: number[] = [];
    for (let n = 0; n < edits; n++) {
      await pause(pauseBetweenEdits);
      const word = `Changed${n}anew`;
      writeFileSync(site.file, site.edit(asked, word));
      times.push(await untilPage(server, address, word, performance.now()));
    }
    return { start, edits: times };
  } finally {
    writeFileSync(site.file, asked);
    if (server.exitCode === null && server.kill('SIGKILL')) await once(server, 'exit');
  }
}

function startServer({ args, cwd }: DevSite, port: number): ChildProcess {
  return spawn(process.execPath, [...args, '--port', String(port)], {
    cwd,
    stdio: 'ignore',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '1' },
  });
}

/** Asks again as long as the page does not say it, and tells how long that took. */
async function untilPage(
  server: ChildProcess,
  address: string,
  text: string,
  since: number,
): Promise<number> {
  while (!(await pageAt(address)).includes(text)) {
    if (server.exitCode !== null)
      throw new Error(`The server of ${address} ended before it showed the page.`);
    await pause(pauseBetweenQuestions);
  }
  return performance.now() - since;
}

/** Nothing where no server listens yet, and where it has no page yet. */
async function pageAt(address: string): Promise<string> {
  const answer = await fetch(address, { headers: { accept: 'text/html' } }).catch(() => undefined);
  return answer?.ok ? answer.text() : '';
}
