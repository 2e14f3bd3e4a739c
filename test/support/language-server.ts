import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
}

interface Place {
  line: number;
  character: number;
}

/** A fault as an editor underlines it: line and column from 1. */
interface Underlined {
  place: string;
  message: string;
}

/** A language server, talked to as an editor does. */
export interface LanguageServer {
  /** Opens a text as a file and returns what is underlined in it. */
  open(path: string, languageId: string, text: string): Promise<Underlined[]>;
  /** What is offered where `|` stood in the text that was opened. */
  offered(path: string, at: Place): Promise<string[]>;
  /** What is shown where the pointer rests. */
  shown(path: string, at: Place): Promise<string>;
}

interface Settings {
  command: readonly string[];
  /** The folder that the editor has open. */
  folder: string;
  /** What the editor answers when it is asked for a section of its settings. */
  sections: Readonly<Record<string, unknown>>;
  initializationOptions?: unknown;
}

/** Starts a language server over its standard input and output. It ends with the test, or as `atEnd` says. */
export async function languageServer(
  { command, folder, sections, initializationOptions }: Settings,
  atEnd: (end: () => void) => void = onTestFinished,
): Promise<LanguageServer> {
  const child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'ignore'] });
  atEnd(() => void child.kill('SIGKILL'));
  const told = new Map<string, Underlined[]>();
  const waiting = new Map<string, (faults: Underlined[]) => void>();
  const answer = connect(child, {
    'workspace/configuration': (params) =>
      (params as { items: { section: string }[] }).items.map(({ section }) => sections[section] ?? null),
    'textDocument/publishDiagnostics': (params) => {
      const { uri, diagnostics } = params as { uri: string; diagnostics: Diagnostic[] };
      told.set(uri, diagnostics.map(underlined));
      waiting.get(uri)?.(diagnostics.map(underlined));
    },
  });
  const uriOf = (path: string) => pathToFileURL(`${folder}/${path}`).href;
  const workspace = { uri: pathToFileURL(folder).href, name: 'framework' };
  await answer.ask('initialize', {
    processId: process.pid,
    rootUri: workspace.uri,
    workspaceFolders: [workspace],
    capabilities: { workspace: { configuration: true, workspaceFolders: true } },
    initializationOptions,
  });
  answer.tell('initialized', {});
  return {
    open: (path, languageId, text) => {
      const uri = uriOf(path);
      const faults = new Promise<Underlined[]>((resolve) => waiting.set(uri, resolve));
      answer.tell('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
      return faults;
    },
    offered: async (path, position) => {
      const textDocument = { uri: uriOf(path) };
      const found = await answer.ask('textDocument/completion', { textDocument, position });
      const items = (found as { items?: { label: string }[] } | null)?.items ?? found ?? [];
      return (items as { label: string }[]).map(({ label }) => label);
    },
    shown: async (path, position) => {
      const found = await answer.ask('textDocument/hover', { textDocument: { uri: uriOf(path) }, position });
      return (found as { contents: { value: string } } | null)?.contents.value ?? '';
    },
  };
}

interface Diagnostic {
  range: { start: Place };
  message: string;
}

const underlined = ({ range: { start }, message }: Diagnostic): Underlined => ({
  place: `${start.line + 1}:${start.character + 1}`,
  message,
});

type Handlers = Readonly<Record<string, (params: unknown) => unknown>>;

/** Sends and reads messages of the protocol: a length, an empty line, and JSON. */
function connect(child: ChildProcessByStdio<Writable, Readable, null>, handlers: Handlers) {
  const asked = new Map<number, (result: unknown) => void>();
  let buffer = Buffer.alloc(0);
  const send = (message: Message) => {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  };
  const receive = ({ id, method, params, result }: Message) => {
    if (method) {
      const reply = handlers[method]?.(params);
      if (id !== undefined) send({ id, result: reply ?? null });
    } else if (id !== undefined) asked.get(id)?.(result);
  };
  child.stdout.on('data', (chunk: Buffer) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (let message = next(); message; message = next()) receive(message);
  });
  function next(): Message | undefined {
    const head = buffer.indexOf('\r\n\r\n');
    const length = Number(
      /Content-Length: (\d+)/.exec(buffer.subarray(0, Math.max(head, 0)).toString())?.[1],
    );
    if (head < 0 || buffer.length < head + 4 + length) return undefined;
    const text = buffer.subarray(head + 4, head + 4 + length).toString();
    buffer = buffer.subarray(head + 4 + length);
    return JSON.parse(text) as Message;
  }
  return {
    tell: (method: string, params: unknown) => send({ method, params }),
    ask: (method: string, params: unknown) =>
      new Promise<unknown>((resolve) => {
        asked.set(asked.size + 1, resolve);
        send({ id: asked.size, method, params });
      }),
  };
}
