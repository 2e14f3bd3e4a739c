// Runs commands one after the other in this process and answers each with what it said. See warm-command.ts.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Call } from './warm-command.ts';

let calls = 0;
process.stdout.setMaxListeners(0);
process.on('message', async (call: Call) => process.send?.(await answerTo(call)));

async function answerTo({ name, args, env }: Call) {
  const said = { output: '', errors: '' };
  const release = [hear(process.stdout, 'output'), hear(process.stderr, 'errors')];
  const file = path.resolve('scripts', `${name}.ts`);
  process.argv = [process.execPath, file, ...args];
  process.exitCode = undefined;
  Object.assign(process.env, env);
  try {
    // A program runs as it is loaded, and under another address it is loaded anew.
    await import(`${pathToFileURL(file).href}?call=${++calls}`);
  } catch (error) {
    said.errors += error instanceof Error ? error.stack : String(error);
    process.exitCode = 1;
  } finally {
    for (const each of release) each();
    for (const each of Object.keys(env)) delete process.env[each];
  }
  const code = process.exitCode ?? 0;
  process.exitCode = undefined;
  return { code, ...said };

  function hear(stream: NodeJS.WriteStream, as: 'output' | 'errors'): () => void {
    const { write } = stream;
    stream.write = (text: string | Uint8Array) => {
      said[as] += text;
      return true;
    };
    return () => {
      stream.write = write;
    };
  }
}
