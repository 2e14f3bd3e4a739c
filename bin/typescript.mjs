// Node runs TypeScript by leaving the types out, but not below `node_modules`, where Trellis lies as a package.
// https://nodejs.org/api/typescript.html#type-stripping-in-dependencies
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

const trellis = new URL('../', import.meta.url).href;
const isOurs = (url) => url.startsWith(trellis) && url.endsWith('.ts');

/** Node warns once that the function is experimental; who builds a site can do nothing about it. */
function withoutWarning(work) {
  const { emitWarning } = process;
  process.emitWarning = () => {};
  try {
    return work();
  } finally {
    process.emitWarning = emitWarning;
  }
}

withoutWarning(() => stripTypeScriptTypes(''));

registerHooks({
  load(url, context, nextLoad) {
    if (!isOurs(url)) return nextLoad(url, context);
    const source = stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'));
    return { format: 'module', source, shortCircuit: true };
  },
});
