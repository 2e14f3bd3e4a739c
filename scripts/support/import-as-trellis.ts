import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * Lets code in a folder find the packages that Trellis finds, wherever the folder lies, until the function is called
 * that comes back. Astro writes code there which makes the pages, and runs it.
 */
export function importAsTrellis(folder: string): () => void {
  const inside = pathToFileURL(`${folder}/`).href;
  const hooks = registerHooks({
    resolve(specifier, context, next) {
      const isAsked = context.parentURL?.startsWith(inside) && /^[@a-z]/i.test(specifier);
      return next(specifier, isAsked ? { ...context, parentURL: import.meta.url } : context);
    },
  });
  return () => hooks.deregister();
}
